// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/partfactory.h"

#include "ui/meeting/parts/actionspart.h"
#include "ui/meeting/parts/carerspart.h"
#include "ui/meeting/parts/childdetailspart.h"
#include "ui/meeting/parts/courtpart.h"
#include "ui/meeting/parts/optionspart.h"
#include "ui/meeting/parts/presentpart.h"

namespace hearth {

PpmPartWidget *makePart(PpmPart part, QWidget *parent)
{
    switch (part) {
    case PpmPart::ChildDetails:
        return new ChildDetailsPart(parent);
    case PpmPart::Present:
        return new PresentPart(parent);
    case PpmPart::Carers:
        return new CarersPart(parent);
    case PpmPart::Court:
        return new CourtPart(parent);
    case PpmPart::Options:
        return new OptionsPart(parent);
    case PpmPart::Actions:
        return new ActionsPart(parent);
    case PpmPart::Answers:
        break;
    }
    return nullptr;
}

} // namespace hearth
