// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formareas.h"

#include <QCoreApplication>

namespace hearth::forms {

std::vector<FormVocabulary> ofGateway()
{
    return {};
}

} // namespace hearth::forms
