// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ppmsheet.h"

#include "core/documents/ppmwithholding.h"
#include "core/documents/words.h"
#include "core/meetings/carryforward.h"

#include <algorithm>

namespace hearth {

namespace {

QString notDiscussed()
{
    return Words::tr("Not discussed");
}

QString yesOrNo(const QString &answer)
{
    if (answer == u"yes")
        return Words::tr("Yes");
    return answer == u"no" ? Words::tr("No") : answer;
}

/// \a text, or that nothing was said, in the quiet tone.
SheetCell cellOf(const QString &text, const QString &otherwise = {}, SheetTone tone = SheetTone::Plain)
{
    if (!text.trimmed().isEmpty())
        return {{text, tone}};
    return otherwise.isEmpty() ? SheetCell{} : SheetCell{{otherwise, SheetTone::Quiet}};
}

QString answerOf(const PpmForm &form, const PpmField &field)
{
    QString text = answerText(field, form.record.content.answers.value(QString::fromLatin1(field.id)));
    if (!text.isEmpty() && (field.answer == PpmAnswer::Option || field.answer == PpmAnswer::Options))
        text.front() = text.front().toUpper(); // on paper it stands alone, in a box of its own
    return text;
}

bool isAnswered(const PpmForm &form, const PpmField &field)
{
    return !answerOf(form, field).trimmed().isEmpty();
}

bool isAnswered(const PpmForm &form, const PpmSection &section)
{
    return std::any_of(section.fields.begin(), section.fields.end(),
                       [&form](const PpmField &field) { return isAnswered(form, field); });
}

const PpmField *fieldOf(const PpmSection &section, const char *id)
{
    for (const PpmField &field : section.fields) {
        if (QLatin1StringView(field.id) == QLatin1StringView(id))
            return &field;
    }
    return nullptr;
}

bool isSection(const PpmSection &section, const char *id)
{
    return QLatin1StringView(section.id) == QLatin1StringView(id);
}

/// The form has these as one table whose columns are the answers.
bool isLaidOutAsColumns(const PpmSection &section)
{
    return isSection(section, "siblings") || isSection(section, "iro") || isSection(section, "guardian") ||
           isSection(section, "plan");
}

/// What stands in the box of \a field when it is empty and something else of its section is answered: a comment beside
/// a plan that is not chosen yet was a discussion.
QString unanswered(const PpmField &field)
{
    switch (field.answer) {
    case PpmAnswer::Option:
        return Words::tr("Not selected yet");
    case PpmAnswer::YesNo:
        return Words::tr("Not answered yet");
    default:
        return notDiscussed();
    }
}

SheetTable columnsOf(const PpmForm &form, const std::vector<const PpmField *> &fields)
{
    SheetTable table;
    table.reading = SheetReading::ByCell;
    std::vector<SheetCell> row;
    for (const PpmField *field : fields) {
        table.columns.push_back({labelOf(*field), field->answer == PpmAnswer::Narrative ? 2.2 : 1.0});
        row.push_back(cellOf(answerOf(form, *field), unanswered(*field)));
    }
    table.rows.push_back(std::move(row));
    return table;
}

/// What the council's form asks in so many words has its box even when it is empty; what is ours appears when it says
/// something.
bool isOnForm(const PpmSection &section, const PpmField &field)
{
    return isSection(section, "contact") || &field == &section.fields.front();
}

void addAnswers(const PpmForm &form, const PpmSection &section, std::vector<SheetBlock> &blocks)
{
    for (const PpmField &field : section.fields) {
        const QString label = labelOf(field) == titleOf(section) ? QString() : labelOf(field);
        const QString answer = answerOf(form, field);
        if (answer.trimmed().isEmpty() && !isOnForm(section, field))
            continue;
        const QString text = answer.trimmed().isEmpty() ? unanswered(field) : answer;
        if (field.answer == PpmAnswer::Narrative || label.isEmpty())
            blocks.emplace_back(SheetNarrative{label, text});
        else
            blocks.emplace_back(SheetAnswer{label, text});
    }
}

void addChildDetails(const PpmForm &form, std::vector<SheetBlock> &blocks)
{
    const QString unknown = Words::tr("Not recorded");
    SheetTable table;
    table.reading = SheetReading::ByCell;
    table.columns = {{Words::tr("Name of Child"), 1.5},
                     {Words::tr("LCS Number"), 1},
                     {Words::tr("Initial or Review PPM"), 1},
                     {Words::tr("Date of Meeting"), 1}};
    const PpmChildDetails &details = form.details;
    table.rows = {{cellOf(details.name, unknown, SheetTone::Strong), cellOf(details.number, unknown, SheetTone::Strong),
                   cellOf(details.kind, unknown), cellOf(details.on, unknown)}};
    blocks.emplace_back(std::move(table));
    blocks.emplace_back(
        SheetAnswer{Words::tr("Legal Status of Child"), details.legalStatus.isEmpty() ? unknown : details.legalStatus});
}

QString attendedText(const QString &attended)
{
    return attended == u"apologies" ? Words::tr("Apologies") : yesOrNo(attended);
}

void addPresent(const PpmForm &form, std::vector<SheetBlock> &blocks)
{
    if (form.record.content.present.empty())
        return;
    SheetTable table;
    table.columns = {{Words::tr("Name"), 2}, {Words::tr("Present Relation"), 2}, {Words::tr("Attended"), 1}};
    for (const PpmAttendee &attendee : form.record.content.present) {
        table.rows.push_back({cellOf(attendee.name), cellOf(attendee.relation),
                              cellOf(attendedText(attendee.attended), Words::tr("Not recorded"))});
    }
    blocks.emplace_back(std::move(table));
}

void addCarers(const PpmForm &form, std::vector<SheetBlock> &blocks)
{
    const std::vector<PpmCarerLine> &lines =
        form.record.content.carers.empty() ? form.carers : form.record.content.carers;
    if (lines.empty())
        return;
    SheetTable table;
    table.reading = SheetReading::ByCell;
    table.density = SheetDensity::Narrow;
    table.columns = {
        {Words::tr("Name of potential carer"), 60},
        {Words::tr("Relationship to child"), 62},
        {Words::tr("Do they want to be assessed? (Confirm they have been contacted directly and given this "
                   "opportunity)"),
         62},
        {Words::tr("Date viability completed; and whether positive or negative"), 60},
        {Words::tr("If negative, opposing LA decision? (Confirm they have been advised in writing and sent copy of "
                   "assessment)"),
         62},
        {Words::tr("Date full assessment to be completed. What type of assessment and who completing"), 68},
        {Words::tr("Date of panel (if required)"), 52},
        {Words::tr("Comments (include brief reason if negative assessment or if they have chosen not to be assessed)"),
         73}};
    for (const PpmCarerLine &line : lines) {
        table.rows.push_back({cellOf(line.name, {}, SheetTone::Strong), cellOf(line.relationship), cellOf(line.wants),
                              cellOf(line.viability), cellOf(line.opposing), cellOf(line.fullAssessment),
                              cellOf(line.panel), cellOf(line.comments)});
    }
    blocks.emplace_back(std::move(table));
}

void addCourt(const PpmForm &form, std::vector<SheetBlock> &blocks)
{
    if (!form.court.trimmed().isEmpty())
        blocks.emplace_back(SheetNarrative{Words::tr("Court timetable"), form.court});
}

QString labelled(const QString &label, const QString &text)
{
    return Words::tr("%1: %2", "a label and what is said").arg(label, text);
}

/// What was said of an option, one below the other.
SheetCell commentOf(const PpmOption &option)
{
    SheetCell cell = cellOf(option.comment);
    const auto add = [&cell](const QString &label, const QString &text) {
        if (!text.trimmed().isEmpty())
            cell.push_back({labelled(label, text), SheetTone::Plain});
    };
    add(Words::tr("Strengths"), option.strengths);
    add(Words::tr("Risks"), option.risks);
    if (!option.by)
        add(Words::tr("What must be done"), option.toDo);
    else if (option.toDo.trimmed().isEmpty())
        add(Words::tr("To be done by", "a day"), britishText(*option.by));
    else
        add(Words::tr("What must be done by %1").arg(britishText(*option.by)), option.toDo);
    if (option.order > 0)
        add(Words::tr("Order of consideration"), QString::number(option.order));
    if (option.ruledOut)
        cell.push_back({Words::tr("Ruled out on %1").arg(britishText(*option.ruledOut)), SheetTone::Strong});
    if (!option.ruledOutWhy.trimmed().isEmpty())
        cell.push_back({option.ruledOutWhy, SheetTone::Plain});
    return cell;
}

bool isOurs(const QString &option)
{
    return option == u"residential" || option == u"supported-independence"; // section 6, and not in the template
}

SheetTable optionsOf(const PpmContent &content)
{
    SheetTable table;
    table.reading = SheetReading::ByCell;
    table.columns = {{Words::tr("Option"), 1.5}, {Words::tr("Yes / No"), 0.8}, {Words::tr("Comment"), 4}};
    QStringList ids = ppmOptionIds();
    for (const PpmOption &option : content.options) { // one that a later release may add
        if (!ids.contains(option.option))
            ids.append(option.option);
    }
    for (const QString &id : ids) {
        const auto found = std::find_if(content.options.begin(), content.options.end(),
                                        [&id](const PpmOption &option) { return option.option == id; });
        const PpmOption option = found == content.options.end() ? PpmOption{} : *found;
        const SheetCell comment = commentOf(option);
        if (isOurs(id) && option.pursued.isEmpty() && comment.empty())
            continue;
        table.rows.push_back({cellOf(labelOfPpmOption(id), {}, SheetTone::Strong),
                              cellOf(yesOrNo(option.pursued), notDiscussed()), comment});
    }
    return table;
}

bool saysSomething(const PpmEarlyAction &action)
{
    return !action.state.isEmpty() || action.on || !action.note.trimmed().isEmpty();
}

SheetTable earlyActionsOf(const PpmContent &content)
{
    SheetTable table;
    table.columns = {{Words::tr("Early action"), 1.6},
                     {Words::tr("How it stands"), 1},
                     {Words::tr("Date"), 0.8},
                     {Words::tr("Note"), 2.9}};
    for (const PpmEarlyAction &action : content.earlyActions) {
        if (saysSomething(action)) {
            table.rows.push_back({cellOf(labelOfPpmEarlyAction(action.action)),
                                  cellOf(labelOfPpmEarlyActionState(action.state)), cellOf(britishText(action.on)),
                                  cellOf(action.note)});
        }
    }
    return table;
}

void addOptions(const PpmForm &form, const PpmSection &section, std::vector<SheetBlock> &blocks)
{
    blocks.emplace_back(optionsOf(form.record.content));
    const PpmField *target = fieldOf(section, "shobpa-target");
    const PpmField *booked = fieldOf(section, "shobpa-booked");
    if (target != nullptr && booked != nullptr)
        blocks.emplace_back(columnsOf(form, {target, booked}));
    for (const PpmField &field : section.fields) {
        if (&field == target || &field == booked || !isAnswered(form, field))
            continue;
        if (field.answer == PpmAnswer::Narrative)
            blocks.emplace_back(SheetNarrative{labelOf(field), answerOf(form, field)});
        else
            blocks.emplace_back(SheetAnswer{labelOf(field), answerOf(form, field)});
    }
    SheetTable early = earlyActionsOf(form.record.content);
    if (!early.rows.empty())
        blocks.emplace_back(std::move(early));
}

SheetCell targetOf(const PpmActionLine &action)
{
    SheetCell cell = cellOf(britishText(action.target), Words::tr("Not set"));
    if (action.carried > 0) {
        cell.push_back({action.carried == 1 ? Words::tr("carried forward once")
                                            : Words::tr("carried forward %n times", nullptr, action.carried),
                        SheetTone::Quiet});
    }
    if (action.firstTarget && action.firstTarget != action.target)
        cell.push_back({Words::tr("first target %1").arg(britishText(*action.firstTarget)), SheetTone::Quiet});
    return cell;
}

SheetCell completedOf(const PpmActionLine &action)
{
    SheetCell cell;
    if (action.done)
        cell.push_back({Words::tr("Completed %1").arg(britishText(*action.done)), SheetTone::Plain});
    if (action.dropped)
        cell.push_back({Words::tr("No longer needed, %1").arg(britishText(*action.dropped)), SheetTone::Plain});
    if (!action.update.trimmed().isEmpty())
        cell.push_back({action.update, SheetTone::Plain});
    return cell;
}

void addActions(const PpmForm &form, std::vector<SheetBlock> &blocks)
{
    if (form.record.content.actions.empty())
        return;
    SheetTable table;
    table.reading = SheetReading::ByCell;
    table.columns = {{Words::tr("Recommendations/Actions"), 3},
                     {Words::tr("By Whom"), 1.3},
                     {Words::tr("Target Date"), 1.6},
                     {Words::tr("Completed (For reviews add completed/updated)"), 2}};
    for (const PpmActionLine &action : form.record.content.actions)
        table.rows.push_back({cellOf(action.what), cellOf(action.owner), targetOf(action), completedOf(action)});
    blocks.emplace_back(std::move(table));
    blocks.emplace_back(SheetRemark{Words::tr("If not completed, carry forward – or if completed, remove from list on "
                                              "future reviews")});
}

SheetSection signOffOf(const PpmForm &form)
{
    const PpmRecord &record = form.record;
    SheetSection section{QStringLiteral("sign-off"), Words::tr("Sign-off"), SheetTitle::Bar, {}};
    SheetTable table;
    table.columns = {{{}, 1.4}, {Words::tr("Name"), 2}, {Words::tr("Date"), 1}};
    const QString notYet = Words::tr("Not yet");
    table.rows = {{cellOf(Words::tr("Submitted by the social worker")), cellOf(record.submittedBy, notYet),
                   cellOf(britishText(record.submittedOn))},
                  {cellOf(Words::tr("Approved by the team manager")), cellOf(record.approvedBy, notYet),
                   cellOf(britishText(record.approvedOn))}};
    section.blocks.emplace_back(std::move(table));
    if (record.version > 1 || !record.reopened.trimmed().isEmpty()) {
        section.blocks.emplace_back(SheetAnswer{Words::tr("Version"), QString::number(record.version)});
        if (!record.reopened.trimmed().isEmpty())
            section.blocks.emplace_back(SheetAnswer{Words::tr("Reopened because"), record.reopened});
    }
    return section;
}

QString markOf(PpmState state)
{
    if (state == PpmState::Approved)
        return {};
    return state == PpmState::Superseded ? Words::tr("SUPERSEDED", "of a record, on each page")
                                         : Words::tr("DRAFT", "of a record, on each page");
}

QString standingOf(PpmState state)
{
    QString mark = markOf(state);
    if (mark.isEmpty() || state == PpmState::Draft)
        return mark;
    return labelled(mark, labelOf(state));
}

void addNotice(Sheet &sheet, const PpmRecipient &recipient)
{
    const QString whom = recipient.kind.isEmpty()
                             ? recipient.name
                             : Words::tr("%1 (%2)", "name and relation").arg(recipient.name, recipient.kind);
    sheet.recipient = Words::tr("Copy for %1").arg(whom);
    sheet.notice.append(sheet.recipient);
    QStringList titles;
    for (const PpmSection &section : ppmSections()) {
        if (recipient.withheldSections.contains(QString::fromLatin1(section.id)))
            titles.append(titleOf(section));
    }
    if (titles.isEmpty() && !recipient.withholdAddresses)
        sheet.notice.append(Words::tr("Nothing is withheld from this copy."));
    if (!titles.isEmpty())
        sheet.notice.append(Words::tr("Withheld from this copy: %1.").arg(titles.join(QStringLiteral("; "))));
    if (recipient.withholdAddresses)
        sheet.notice.append(Words::tr("Addresses and telephone numbers are withheld from this copy."));
}

} // namespace

SheetSection sectionOf(const PpmForm &form, const PpmSection &section)
{
    SheetSection sheet{QString::fromLatin1(section.id), titleOf(section), SheetTitle::Bar, {}};
    switch (section.part) {
    case PpmPart::ChildDetails:
        addChildDetails(form, sheet.blocks);
        break;
    case PpmPart::Present:
        addPresent(form, sheet.blocks);
        break;
    case PpmPart::Carers:
        addCarers(form, sheet.blocks);
        break;
    case PpmPart::Court:
        addCourt(form, sheet.blocks);
        break;
    case PpmPart::Options:
        addOptions(form, section, sheet.blocks);
        break;
    case PpmPart::Actions:
        addActions(form, sheet.blocks);
        break;
    case PpmPart::Answers:
        break;
    }
    if (section.part != PpmPart::Options && isAnswered(form, section)) {
        if (isLaidOutAsColumns(section)) {
            std::vector<const PpmField *> fields;
            for (const PpmField &field : section.fields)
                fields.push_back(&field);
            sheet.where = SheetTitle::InTable;
            SheetTable table = columnsOf(form, fields);
            table.titles = SheetTitle::InTable;
            sheet.blocks.emplace_back(std::move(table));
        } else {
            addAnswers(form, section, sheet.blocks);
        }
    }
    if (sheet.blocks.empty())
        sheet.blocks.emplace_back(SheetNarrative{{}, notDiscussed()});
    return sheet;
}

Sheet sheetOf(const PpmForm &whole, const std::optional<PpmRecipient> &recipient)
{
    const PpmForm form = recipient ? withheld(whole, *recipient) : whole;
    const PpmRecord &record = form.record;
    Sheet sheet;
    sheet.title = record.initial ? Words::tr("INITIAL PERMANENCE PLANNING MEETING (PPM)")
                                 : Words::tr("REVIEW PERMANENCE PLANNING MEETING (PPM)");
    sheet.mark = markOf(record.state);
    sheet.standing = standingOf(record.state);
    sheet.number = form.details.number;
    sheet.on = record.on;
    if (recipient)
        addNotice(sheet, *recipient);
    for (const PpmSection &section : ppmSections()) {
        if (!recipient || !recipient->withheldSections.contains(QString::fromLatin1(section.id)))
            sheet.sections.push_back(sectionOf(form, section));
    }
    sheet.sections.push_back(signOffOf(form));
    return sheet;
}

} // namespace hearth
