# How every source is compiled: C++20, warnings, hardening, and the tools that make it quick.

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Release or Debug" FORCE)
endif()
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# Asserts stay on in what the player gets: a stop that loses nothing saved beats a wrong entry.
set(CMAKE_CXX_FLAGS_RELEASE "-O2")

include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Warnings stop the build on the compiler it is proven with; a newer one may know more of them.
set(proven_compiler OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION MATCHES "^12\\.")
    set(proven_compiler ON)
endif()
option(INWORD_WERROR "Treat warnings as errors" ${proven_compiler})

find_program(INWORD_CCACHE ccache)
if(INWORD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what ccache asks for where headers are precompiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        env CCACHE_SLOPPINESS=pch_defines,time_macros "${INWORD_CCACHE}")
endif()
find_program(INWORD_MOLD mold)
if(INWORD_MOLD)
    check_linker_flag(CXX "-fuse-ld=mold" INWORD_MOLD_WORKS)
    if(INWORD_MOLD_WORKS)
        add_link_options("-fuse-ld=mold")
    endif()
endif()

add_library(inword_flags INTERFACE)
target_compile_options(inword_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    -pthread # Some releases' packages ask for it; a precompiled header needs all to agree.
    "-fmacro-prefix-map=${CMAKE_SOURCE_DIR}/=")
target_compile_definitions(inword_flags INTERFACE _GLIBCXX_ASSERTIONS)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION MATCHES "^12\\.")
    # GCC 12 sees a std::map inside nlohmann's json as out of bounds once it is inlined.
    target_compile_options(inword_flags INTERFACE -Wno-array-bounds)
endif()
if(INWORD_WERROR)
    target_compile_options(inword_flags INTERFACE -Werror)
endif()

# Tests only drive what is tested: compiling them is what costs, not running them.
define_property(TARGET PROPERTY INWORD_QUICK
    BRIEF_DOCS "Compile without optimising" FULL_DOCS "Set on programs of tests")
target_compile_options(inword_flags INTERFACE $<$<BOOL:$<TARGET_PROPERTY:INWORD_QUICK>>:-O0>)

if(INWORD_SANITIZE)
    target_compile_options(inword_flags INTERFACE
        "-fsanitize=${INWORD_SANITIZE}" -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options("-fsanitize=${INWORD_SANITIZE}")
else()
    target_compile_options(inword_flags INTERFACE -fstack-protector-strong)
    if(CMAKE_BUILD_TYPE STREQUAL "Release")
        target_compile_options(inword_flags INTERFACE
            $<$<NOT:$<BOOL:$<TARGET_PROPERTY:INWORD_QUICK>>>:-U_FORTIFY_SOURCE>
            $<$<NOT:$<BOOL:$<TARGET_PROPERTY:INWORD_QUICK>>>:-D_FORTIFY_SOURCE=3>)
    endif()
    add_link_options("LINKER:-z,relro,-z,now,-z,noexecstack")
endif()
