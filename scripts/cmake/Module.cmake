# How this project builds: one set of flags for our own code only, never for what includes us.
add_library(claimdex_flags INTERFACE)
target_compile_features(claimdex_flags INTERFACE cxx_std_20)
target_include_directories(claimdex_flags INTERFACE ${PROJECT_SOURCE_DIR}/include)
target_compile_options(claimdex_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor)
# g++ 12 warns of impossible overlaps in std::string's own operator+ (GCC bug 105651).
target_compile_options(claimdex_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
set(CLAIMDEX_SANITIZE "" CACHE STRING "sanitizers for -fsanitize=, empty for none")
if(CLAIMDEX_SANITIZE)
  target_compile_options(claimdex_flags INTERFACE -fsanitize=${CLAIMDEX_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  # RapidJSON adds to null pointers while its stacks are empty.
  target_compile_options(claimdex_flags INTERFACE $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=pointer-overflow>)
  target_link_options(claimdex_flags INTERFACE -fsanitize=${CLAIMDEX_SANITIZE})
  if(CLAIMDEX_SANITIZE MATCHES "address")
    target_compile_definitions(claimdex_flags INTERFACE CLAIMDEX_ADDRESS_SANITIZER)
  endif()
endif()

# Eight files of a module are compiled as one: most of a file's cost is the headers that all of them read. Such a build asks that names in
# nameless namespaces differ among them; files that keep a short name to themselves are compiled ALONE. The preset debug compiles
# every file by itself. g++ takes a nameless namespace of a file inside such a unit for one of a header, hence the warning that is off.
if(CMAKE_UNITY_BUILD)
  target_compile_options(claimdex_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
function(claimdex_alone)
  set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# claimdex_module(text SOURCES a.cpp b.cpp PUBLIC claimdex_core PRIVATE claimdex_icuuc)
# The folder's static library, claimdex_text, with the flags above and include/ in front.
function(claimdex_module name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(claimdex_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(claimdex_${name} PUBLIC ${ARG_PUBLIC} PRIVATE claimdex_flags ${ARG_PRIVATE})
  target_include_directories(claimdex_${name} PUBLIC ${PROJECT_SOURCE_DIR}/include PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
endfunction()

# claimdex_unit_test(text LINK claimdex_text): every tests/unit/<name>/*_test.cpp in one doctest executable, unit_<name>.
# Test cases inside a static library would be dropped by the linker, hence one executable from sources for each module.
function(claimdex_unit_test name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/unit/${name}/*_test.cpp)
  add_executable(unit_${name} ${PROJECT_SOURCE_DIR}/tests/unit/main.cpp ${sources})
  set_target_properties(unit_${name} PROPERTIES UNITY_BUILD OFF)  # tables of many tests are all called `rows`
  target_include_directories(unit_${name} SYSTEM PRIVATE ${DOCTEST_INCLUDE})
  # A module's own tests may look at its private headers; nobody else's may.
  get_target_property(private_headers claimdex_${name} SOURCE_DIR)
  target_include_directories(unit_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support ${private_headers})
  target_compile_definitions(unit_${name} PRIVATE CLAIMDEX_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
  # Tests run in no time as they are; what they test is optimised.
  target_compile_options(unit_${name} PRIVATE $<$<CONFIG:Release>:-O0>)
  target_link_libraries(unit_${name} PRIVATE claimdex_flags ${ARG_LINK})
  add_test(NAME unit/${name} COMMAND unit_${name})
  # One seed for everybody, so that a red test is red again. To look for what no seed has shown yet:
  #   RC_PARAMS=max_success=10000 build/release/unit_text
  set_tests_properties(unit/${name} PROPERTIES ENVIRONMENT RC_PARAMS=seed=20310510)
endfunction()
