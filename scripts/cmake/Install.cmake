# What `cmake --install` puts in place: the program, its manual page, completion for three shells. The language module
# installs itself from its own folder.
install(TARGETS claimdex RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${PROJECT_SOURCE_DIR}/src/cli/man/claimdex.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/LICENSE.wordnet ${PROJECT_SOURCE_DIR}/README.md
  ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(completions ${PROJECT_BINARY_DIR}/completions)
add_custom_command(
  OUTPUT ${completions}/claimdex ${completions}/_claimdex ${completions}/claimdex.fish
  COMMAND ${CMAKE_COMMAND} -E make_directory ${completions}
  COMMAND claimdex completion bash > ${completions}/claimdex
  COMMAND claimdex completion zsh > ${completions}/_claimdex
  COMMAND claimdex completion fish > ${completions}/claimdex.fish
  DEPENDS claimdex
  COMMENT "Writing completions")
add_custom_target(completions ALL DEPENDS ${completions}/claimdex ${completions}/_claimdex ${completions}/claimdex.fish)
install(FILES ${completions}/claimdex DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${completions}/_claimdex DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${completions}/claimdex.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
