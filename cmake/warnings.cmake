# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every target of ours links this: warnings are errors, and the hardening that a program
# holding children's records ought to have is part of the build, not of a wiki page.
add_library(hearth_warnings INTERFACE)
target_compile_options(hearth_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Werror
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # GCC 12 sees ghosts in templates of others once it optimises or instruments them
target_compile_definitions(hearth_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(hearth_warnings INTERFACE -fstack-protector-strong -fstack-clash-protection -fcf-protection)
target_link_options(hearth_warnings INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)

if(HEARTH_SANITIZE)
    # Without these two checks a file compiles in about two thirds of the time. What is given up: a reference bound to
    # nothing, or a call on it, that touches no memory (the address sanitizer stops at the first access), and alignment,
    # which no machine of ours minds.
    target_compile_options(hearth_warnings INTERFACE -fsanitize=address,undefined -fno-sanitize=null,alignment
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(hearth_warnings INTERFACE -fsanitize=address,undefined)
else()
    target_compile_definitions(hearth_warnings INTERFACE
        $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
endif()

if(HEARTH_COVERAGE)
    target_compile_options(hearth_warnings INTERFACE --coverage)
    target_link_options(hearth_warnings INTERFACE --coverage)
endif()
