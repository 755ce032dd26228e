// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/sectionmarks.h"

#include "core/meetings/ppmform.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using State = SectionMark::State;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SectionMarks)
};

struct Name
{
    const char *section;
    const char *words;
};

constexpr std::array names = {
    Name{"child-details", QT_TRANSLATE_NOOP("SectionMarks", "Child details")},
    Name{"present", QT_TRANSLATE_NOOP("SectionMarks", "Present")},
    Name{"background", QT_TRANSLATE_NOOP("SectionMarks", "Background")},
    Name{"carers", QT_TRANSLATE_NOOP("SectionMarks", "Family and connected carers")},
    Name{"life-story", QT_TRANSLATE_NOOP("SectionMarks", "Life story work")},
    Name{"siblings", QT_TRANSLATE_NOOP("SectionMarks", "Brothers and sisters")},
    Name{"sibling-assessment", QT_TRANSLATE_NOOP("SectionMarks", "Sibling assessment")},
    Name{"contact", QT_TRANSLATE_NOOP("SectionMarks", "Contact")},
    Name{"child-views", QT_TRANSLATE_NOOP("SectionMarks", "Wishes of the child")},
    Name{"parent-views", QT_TRANSLATE_NOOP("SectionMarks", "Wishes of the parents")},
    Name{"other-views", QT_TRANSLATE_NOOP("SectionMarks", "Other professionals")},
    Name{"iro", QT_TRANSLATE_NOOP("SectionMarks", "Reviewing officer")},
    Name{"guardian", QT_TRANSLATE_NOOP("SectionMarks", "Guardian")},
    Name{"court", QT_TRANSLATE_NOOP("SectionMarks", "Legal planning and court")},
    Name{"referrals", QT_TRANSLATE_NOOP("SectionMarks", "Referrals")},
    Name{"options", QT_TRANSLATE_NOOP("SectionMarks", "Permanence options")},
    Name{"plan", QT_TRANSLATE_NOOP("SectionMarks", "Plan selected")},
    Name{"achieved", QT_TRANSLATE_NOOP("SectionMarks", "Permanence achieved?")},
    Name{"actions", QT_TRANSLATE_NOOP("SectionMarks", "Actions")},
    Name{"contingency", QT_TRANSLATE_NOOP("SectionMarks", "Contingency plan")},
    Name{"next", QT_TRANSLATE_NOOP("SectionMarks", "Next meeting")},
};

State stateOf(const PpmSectionChange &change, const PpmContent &content, const PpmContent *before)
{
    if (!before) {
        PpmContent alone;
        copySection(change.section, content, alone);
        return alone == PpmContent() ? State::Empty : State::Filled;
    }
    switch (change.difference) {
    case PpmDifference::Same:
        return change.empty ? State::Empty : State::Same;
    case PpmDifference::Changed:
        return State::Changed;
    case PpmDifference::New:
        return State::Filled;
    case PpmDifference::Cleared:
        return State::Untouched;
    }
    return State::Empty;
}

QString wordsOf(State state)
{
    switch (state) {
    case State::Empty:
        return Words::tr("empty");
    case State::Untouched:
        return Words::tr("not answered yet");
    case State::Same:
        return Words::tr("as last time");
    case State::Changed:
        return Words::tr("changed");
    case State::Filled:
        return Words::tr("written");
    case State::Facts:
        return Words::tr("from the record");
    }
    return {};
}

} // namespace

QString shortTitle(const QString &section)
{
    for (const Name &name : names) {
        if (section == QLatin1StringView(name.section))
            return QCoreApplication::translate("SectionMarks", name.words);
    }
    return section;
}

std::vector<SectionMark> sectionMarks(const PpmRecord &record, const PpmRecord *previous,
                                      const std::vector<PpmMissing> &missing)
{
    const PpmContent none;
    std::vector<SectionMark> marks;
    for (const PpmSectionChange &change : changesBetween(previous ? previous->content : none, record.content)) {
        SectionMark mark;
        mark.section = change.section;
        mark.title = shortTitle(change.section);
        mark.state = change.section == u"child-details"_s
                         ? State::Facts
                         : stateOf(change, record.content, previous ? &previous->content : nullptr);
        for (const PpmMissing &gap : missing) {
            if (gap.place.section == change.section)
                ++(gap.gap == PpmGap::Required ? mark.required : mark.worthALook);
        }
        mark.hasComment = !record.comments.value(change.section).isEmpty();
        QStringList words{wordsOf(mark.state)};
        if (mark.required)
            words.append(Words::tr("%n missing", nullptr, mark.required));
        if (mark.hasComment)
            words.append(Words::tr("comment"));
        mark.words = words.join(QStringLiteral(" · "));
        marks.push_back(std::move(mark));
    }
    return marks;
}

QString progressWords(const std::vector<SectionMark> &marks)
{
    int written = 0;
    int same = 0;
    int all = 0;
    for (const SectionMark &mark : marks) {
        written += mark.state == State::Changed || mark.state == State::Filled ? 1 : 0;
        same += mark.state == State::Same ? 1 : 0;
        all += mark.state == State::Facts ? 0 : 1; // nobody writes those
    }
    const QString words = Words::tr("%1 of %2 sections are written for this meeting").arg(written).arg(all);
    return same ? words + QStringLiteral(" · ") + Words::tr("%n as last time", nullptr, same) : words;
}

} // namespace hearth
