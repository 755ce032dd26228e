// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ppmdocument.h"
#include "core/meetings/courttimetable.h"

namespace hearth {

PpmForm ppmFormOf(const PpmRecord &record, const PpmSituation &situation, std::vector<PpmCarerLine> carers)
{
    PpmForm form;
    form.record = record;
    form.details = childDetails(record, situation);
    form.court = courtTimetableText(record.content, situation);
    form.carers = std::move(carers);
    for (const Person &person : situation.people) {
        for (const QString &text : {person.address, person.phone, person.email}) {
            if (!text.trimmed().isEmpty())
                form.addresses.append(text);
        }
    }
    return form;
}

} // namespace hearth
