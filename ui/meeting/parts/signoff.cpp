// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/signoff.h"

#include "ui/meeting/parts/approveform.h"
#include "ui/meeting/parts/sendbackform.h"
#include "ui/meeting/parts/submitform.h"

namespace hearth {

Editor *makeSignOff(SignOff act, PpmHost &host, const Services &services, QWidget *parent)
{
    switch (act) {
    case SignOff::Submit:
        return new SubmitForm(host, services, parent);
    case SignOff::Approve:
        return new ApproveForm(host, services, parent);
    case SignOff::Return:
        return new SendBackForm(host, services, parent);
    case SignOff::Reopen:
        return new ReopenForm(host, services, parent);
    }
    return nullptr;
}

} // namespace hearth
