# What makes a build from clean quick. The presets without it prove that every source also stands
# by itself.

# Sources that cannot share a batch, mostly because a neighbour gives another thing the same name in
# its unnamed namespace (the compiler then says "redefinition"); renaming takes one off the list.
# display.cpp: X11 defines None, Bool and Status as macros. typeface.cpp: a class of its header has
# members of types private to it.
set(INWORD_STANDS_ALONE
    src/engine/display.cpp
    src/engine/typeface.cpp
    src/commands/journal.cpp
    src/content/lint_scene_key.cpp
    src/content/lint_twins.cpp
    src/content/load_cue.cpp
    src/content/load_key.cpp
    src/content/load_scene.cpp
    src/content/load_twins.cpp
    src/content/page.cpp
    src/content/quotas.cpp
    src/journal/record_reading.cpp
    src/scenes/feedback_page.cpp
    src/scenes/twins_page.cpp
    src/scenes/word_picker.cpp
    src/ui/body_view.cpp
    src/ui/wheel_layout.cpp
    src/ui/wheel_list.cpp
    src/ui/wheel_zoom.cpp
    src/ui/zoom_layout.cpp
    tests/engine/display_canvas.cpp
    tests/engine/test_stroke.cpp
    tests/files/test_theme.cpp
    tests/practice/test_growth.cpp
    tests/ui/test_body_view.cpp
    tests/ui/test_wheel_view.cpp)
list(TRANSFORM INWORD_STANDS_ALONE PREPEND "${CMAKE_SOURCE_DIR}/")

# Lets a target compile four sources at a time, with INWORD_UNITY.
function(inword_in_batches target)
    if(INWORD_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 4)
        set_source_files_properties(${INWORD_STANDS_ALONE} PROPERTIES
            SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
endfunction()

# Precompiles the dear standard headers once for all the named targets, which share their flags.
# Only with INWORD_PRECOMPILE.
function(inword_precompile first)
    if(NOT INWORD_PRECOMPILE)
        return()
    endif()
    foreach(target IN ITEMS ${first} ${ARGN})
        get_target_property(type ${target} TYPE)
        if(type STREQUAL INTERFACE_LIBRARY)
            continue()
        elseif(target STREQUAL first)
            target_precompile_headers(${first} PRIVATE
                <algorithm> <array> <chrono> <filesystem> <functional> <map> <memory> <optional>
                <set> <span> <sstream> <string> <string_view> <unordered_map> <variant> <vector>)
        else()
            target_precompile_headers(${target} REUSE_FROM ${first})
        endif()
        # What ccache needs to know which precompiled header was read.
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endforeach()
endfunction()
