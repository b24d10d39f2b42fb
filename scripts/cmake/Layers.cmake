# The build fails on a wrong include: everything of ours waits for scripts/check_layers, which runs again when a source has changed.
find_package(Python3 REQUIRED COMPONENTS Interpreter)

file(GLOB_RECURSE layer_sources CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/src/*.[ch]pp ${PROJECT_SOURCE_DIR}/index/*.[ch]pp ${PROJECT_SOURCE_DIR}/include/*.hpp)
add_custom_command(
  OUTPUT ${PROJECT_BINARY_DIR}/layers.ok
  COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/scripts/check_layers
  COMMAND ${CMAKE_COMMAND} -E touch ${PROJECT_BINARY_DIR}/layers.ok
  DEPENDS ${PROJECT_SOURCE_DIR}/scripts/check_layers ${layer_sources}
  COMMENT "Checking layers"
  VERBATIM)
add_custom_target(check_layers ALL DEPENDS ${PROJECT_BINARY_DIR}/layers.ok)
add_dependencies(claimdex_flags check_layers)
