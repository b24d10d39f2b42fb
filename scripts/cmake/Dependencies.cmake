# Every library from Debian 12, found once, here. Static where it shortens the start of `claimdex search`
# (see src/README.md, "Start-up").
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(CURL REQUIRED)

pkg_check_modules(XAPIAN REQUIRED IMPORTED_TARGET xapian-core)

# A static archive and its headers as a target, for packages whose own configuration knows only the shared library.
function(claimdex_static_library target archive header)
  find_library(${target}_ARCHIVE NAMES ${archive} REQUIRED)
  find_path(${target}_INCLUDE NAMES ${header} REQUIRED)
  add_library(${target} STATIC IMPORTED)
  set_target_properties(${target} PROPERTIES IMPORTED_LOCATION ${${target}_ARCHIVE})
  target_include_directories(${target} SYSTEM INTERFACE ${${target}_INCLUDE})
endfunction()
claimdex_static_library(claimdex_icudata libicudata.a unicode/uchar.h)
claimdex_static_library(claimdex_icuuc libicuuc.a unicode/uchar.h)
claimdex_static_library(claimdex_icui18n libicui18n.a unicode/ucsdet.h)
target_link_libraries(claimdex_icuuc INTERFACE claimdex_icudata ${CMAKE_DL_LIBS} Threads::Threads)
target_link_libraries(claimdex_icui18n INTERFACE claimdex_icuuc)
claimdex_static_library(claimdex_gumbo libgumbo.a gumbo.h)
claimdex_static_library(claimdex_nettle libnettle.a nettle/sha2.h)
claimdex_static_library(claimdex_zstd libzstd.a zstd.h)

find_path(RAPIDJSON_INCLUDE rapidjson/writer.h REQUIRED)
find_path(TOMLPLUSPLUS_INCLUDE toml++/toml.h REQUIRED)
find_path(CLI11_INCLUDE CLI/CLI.hpp REQUIRED)
find_path(DOCTEST_INCLUDE doctest/doctest.h REQUIRED)
find_path(CLD2_INCLUDE cld2/public/compact_lang_det.h REQUIRED)
find_library(CLD2_LIBRARY cld2 REQUIRED)
