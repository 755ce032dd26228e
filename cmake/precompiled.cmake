# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What nearly every file includes, compiled once for core/ and once for ui/ and app/: a build from nothing takes about
# half as long. Switched off while working on one file, a forgotten #include is found, and ccache serves every folder.

function(hearth_add_precompiled name link)
    set(source "${PROJECT_BINARY_DIR}/precompiled/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// Nothing: the headers are what counts.\n")
    add_library(${name} OBJECT "${source}")
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${link} hearth_warnings)
    target_precompile_headers(${name} PRIVATE ${ARGN})
endfunction()

function(hearth_reuse_precompiled folder name)
    get_property(folders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
    foreach(inner IN LISTS folders)
        hearth_reuse_precompiled("${inner}" ${name})
    endforeach()
    get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(type MATCHES "STATIC_LIBRARY|EXECUTABLE")
            target_precompile_headers(${target} REUSE_FROM ${name})
        endif()
    endforeach()
endfunction()

function(hearth_precompile)
    set(common <algorithm> <functional> <map> <memory> <optional> <set> <unordered_map> <variant> <vector>
        <QCoreApplication> <QHash> <QJsonDocument> <QJsonObject> <QObject> <QStringList>
        "${PROJECT_SOURCE_DIR}/core/casework/childrecord.h")
    hearth_add_precompiled(hearth_precompiled_core Qt6::Core ${common})
    hearth_add_precompiled(hearth_precompiled_ui Qt6::Widgets ${common}
        <QAbstractTableModel> <QAction> <QBoxLayout> <QComboBox> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit>
        <QPainter> <QPushButton> <QScrollArea> <QTableView> <QWidget>
        "${PROJECT_SOURCE_DIR}/core/workspace/workspace.h" "${PROJECT_SOURCE_DIR}/ui/widgets/theme.h")
    hearth_reuse_precompiled("${PROJECT_SOURCE_DIR}/core" hearth_precompiled_core)
    hearth_reuse_precompiled("${PROJECT_SOURCE_DIR}/ui" hearth_precompiled_ui)
    hearth_reuse_precompiled("${PROJECT_SOURCE_DIR}/app/desktop" hearth_precompiled_ui)
endfunction()
