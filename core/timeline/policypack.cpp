// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/policypack.h"

#include "core/timeline/checks.h"
#include "core/timeline/rulewords.h"

#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <algorithm>
#include <set>

namespace hearth {

namespace {

/// Where in a pack something is wrong.
struct Place
{
    QString file;

    [[noreturn]] void refuse(const toml::node &node, const QString &reason) const
    {
        refuse(static_cast<int>(node.source().begin.line), reason);
    }
    [[noreturn]] void refuse(int line, const QString &reason) const
    {
        throw PackError(QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(reason).toStdString());
    }
};

int lineOf(const toml::node &node)
{
    return static_cast<int>(node.source().begin.line);
}

void allowOnly(const toml::table &table, std::initializer_list<std::string_view> keys, const Place &place)
{
    for (const auto &[key, value] : table) {
        if (std::find(keys.begin(), keys.end(), key.str()) == keys.end())
            place.refuse(value,
                         QStringLiteral("unknown key \"%1\"")
                             .arg(QString::fromUtf8(key.str().data(), static_cast<qsizetype>(key.str().size()))));
    }
}

QString textOf(const toml::table &table, std::string_view key, const Place &place, bool required = false)
{
    const toml::node *node = table.get(key);
    const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    if (node == nullptr) {
        if (required)
            place.refuse(lineOf(table), QStringLiteral("\"%1\" is missing").arg(name));
        return {};
    }
    const auto text = node->value<std::string>();
    if (!text || !node->is_string() || QString::fromStdString(*text).trimmed().isEmpty())
        place.refuse(*node, QStringLiteral("\"%1\" must be a text").arg(name));
    return QString::fromStdString(*text).trimmed();
}

bool flagOf(const toml::table &table, std::string_view key, const Place &place)
{
    const toml::node *node = table.get(key);
    if (node == nullptr)
        return false;
    if (!node->is_boolean())
        place.refuse(*node, QStringLiteral("\"%1\" must be true or false")
                                .arg(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))));
    return *node->value<bool>();
}

std::optional<Date> dayOf(const toml::table &table, std::string_view key, const Place &place)
{
    const toml::node *node = table.get(key);
    if (node == nullptr)
        return std::nullopt;
    const auto day = node->value<toml::date>();
    if (!day)
        place.refuse(*node, QStringLiteral("\"%1\" must be a day, as in 2026-02-03")
                                .arg(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))));
    return Date(day->year, day->month, day->day);
}

/// A text, or a list of texts.
QStringList wordsOf(const toml::table &table, std::string_view key, const Place &place)
{
    const toml::node *node = table.get(key);
    if (node == nullptr)
        return {};
    if (node->is_string())
        return {textOf(table, key, place)};
    const toml::array *list = node->as_array();
    if (list == nullptr)
        place.refuse(*node, QStringLiteral("expected a text or a list of texts"));
    QStringList words;
    for (const toml::node &item : *list) {
        if (!item.is_string())
            place.refuse(item, QStringLiteral("expected a text"));
        words.append(QString::fromStdString(*item.value<std::string>()));
    }
    return words;
}

/// The tables of an array of tables, none when it is not there.
std::vector<const toml::table *> tablesOf(const toml::table &table, std::string_view key, const Place &place)
{
    std::vector<const toml::table *> tables;
    const toml::node *node = table.get(key);
    if (node == nullptr)
        return tables;
    const toml::array *list = node->as_array();
    if (list == nullptr)
        place.refuse(
            *node,
            QStringLiteral("expected [[%1]]").arg(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))));
    for (const toml::node &item : *list) {
        if (item.as_table() == nullptr)
            place.refuse(item, QStringLiteral("expected a table"));
        tables.push_back(item.as_table());
    }
    return tables;
}

RuleExample readExample(const toml::table &table, const Place &place)
{
    allowOnly(table, {"why", "from", "due", "facts", "on", "started", "status"}, place);
    RuleExample example;
    example.line = lineOf(table);
    example.why = textOf(table, "why", place, true);
    example.from = dayOf(table, "from", place);
    example.due = dayOf(table, "due", place);
    example.facts = wordsOf(table, "facts", place);
    example.on = dayOf(table, "on", place);
    example.started = dayOf(table, "started", place);
    example.status = textOf(table, "status", place);
    const bool arithmetic = example.from && example.due && example.facts.isEmpty();
    const bool told =
        !example.from && !example.facts.isEmpty() && example.on && (example.due || !example.status.isEmpty());
    if (!arithmetic && !told)
        place.refuse(example.line,
                     QStringLiteral("an example has either from and due, or facts, on, and due or status"));
    return example;
}

void readPhrases(const toml::table &table, Rule &rule, const Place &place)
{
    const auto phrase = [&](std::string_view key, bool required, auto read) {
        const QString text = textOf(table, key, place, required);
        if (text.isEmpty())
            return;
        try {
            read(text, rule);
        } catch (const RuleWordError &error) {
            place.refuse(*table.get(key), QString::fromUtf8(error.what()));
        }
    };
    phrase("due", true, readDue);
    phrase("met_by", true, readMetBy);
    for (const QString &text : wordsOf(table, "unless", place)) {
        try {
            readUnless(text, rule);
        } catch (const RuleWordError &error) {
            place.refuse(*table.get("unless"), QString::fromUtf8(error.what()));
        }
    }
    try {
        for (const QString &word : wordsOf(table, "while", place))
            rule.conditions.push_back(readCondition(word));
    } catch (const RuleWordError &error) {
        place.refuse(*table.get("while"), QString::fromUtf8(error.what()));
    }
    try {
        for (const QString &text : wordsOf(table, "allows", place))
            rule.allowances.push_back(readAllowance(text));
    } catch (const RuleWordError &error) {
        place.refuse(*table.get("allows"), QString::fromUtf8(error.what()));
    }
    phrase("only_after", false, [](const QString &text, Rule &r) {
        r.onlyAfter = eventKindOf(text);
        if (!r.onlyAfter)
            throw RuleWordError(QStringLiteral("unknown event \"%1\"").arg(text));
    });
}

bool isOfService(MetBy metBy)
{
    return metBy == MetBy::PapersComplete || metBy == MetBy::MinutesCirculated || metBy == MetBy::AdviceCirculated ||
           metBy == MetBy::SummaryRecorded || metBy == MetBy::NextHeld || metBy == MetBy::NextSent;
}

/// What goes together of exceptions, arrangements and the forms of the service.
void checkSenseOfForms(const Rule &rule, const Place &place)
{
    const bool ofException = rule.anchor == Anchor::ExceptionStands;
    if (ofException != (rule.metBy == MetBy::ReportSigned) || ofException != (rule.dueBy == DueBy::NextPanel))
        place.refuse(rule.line, QStringLiteral("starts = \"exception\" goes with due = \"next panel\" and met_by = "
                                               "\"exception-report signed by both\""));
    if (rule.dueBy == DueBy::NotedDay && !rule.isOfArrangement())
        place.refuse(rule.line, QStringLiteral("only an arrangement notes a day"));
    if (rule.isOfArrangement() && rule.metBy != MetBy::End && rule.metBy != MetBy::Nothing)
        place.refuse(rule.line, QStringLiteral("a clock of an arrangement is met by its end"));
    if (rule.isOfService() != isOfService(rule.metBy))
        place.refuse(rule.line, QStringLiteral("a clock of the service is met by what its own forms say, and no other "
                                               "clock is"));
    if ((rule.dueBy == DueBy::WeekdayBefore) != (rule.anchor == Anchor::PanelItem))
        place.refuse(rule.line, QStringLiteral("a weekday before goes with starts = \"panel-item\""));
    if (rule.isOfService() && rule.dueBy != DueBy::WeekdayBefore && rule.dueBy != DueBy::Periods)
        place.refuse(rule.line, QStringLiteral("a clock of the service is due after a period"));
    if (!rule.sections.isEmpty() && rule.anchor != Anchor::SectionMeets && rule.anchor != Anchor::SectionReports)
        place.refuse(rule.line, QStringLiteral("\"sections\" is of the meetings and reports of the tracker"));
}

void checkSense(const Rule &rule, const Place &place)
{
    checkSenseOfForms(rule, place);
    const bool countsBack = rule.anchor == Anchor::BeforeEvent || rule.anchor == Anchor::BeforeExpectedBirth;
    for (const Period &period : rule.periods) {
        if (countsBack != (period.count < 0))
            place.refuse(rule.line, QStringLiteral("a clock that starts \"before\" something counts back (a negative "
                                                   "period), and no other does"));
    }
    if (rule.dueBy == DueBy::OrderPeriod && rule.anchor != Anchor::PlacementOrderUnplaced)
        place.refuse(rule.line, QStringLiteral("\"of the order\" needs starts = \"placement-order unplaced\""));
    if (rule.dueBy == DueBy::Review && rule.anchor != Anchor::CareStarts)
        place.refuse(rule.line, QStringLiteral("a due review needs starts = \"care\""));
    const bool ofAction = rule.anchor == Anchor::ActionSet;
    if (rule.dueBy == DueBy::Target && !ofAction && rule.anchorEvent != EventKind::ShobpaTarget)
        place.refuse(rule.line, QStringLiteral("only shobpa-target and an action set a target"));
    if (ofAction != (rule.metBy == MetBy::Done) || (ofAction && rule.dueBy != DueBy::Target))
        place.refuse(rule.line, QStringLiteral("starts = \"action\" goes with due = \"target\" and met_by = \"done\""));
    if (rule.metBy == MetBy::Plan && rule.anchor != Anchor::CareStarts)
        place.refuse(rule.line, QStringLiteral("met_by = \"plan\" needs starts = \"care\""));
    if (rule.periods.size() > 1 && !rule.recurs)
        place.refuse(rule.line, QStringLiteral("several periods need recurs = true"));
}

/// One rule for each kind of start that it names.
std::vector<Rule> readRule(const toml::table &table, const Place &place)
{
    allowOnly(table, {"id",         "title",         "starts",   "due",      "met_by",    "while",       "unless",
                      "only_after", "allows",        "recurs",   "advisory", "exception", "informative", "after_care",
                      "beside",     "in_force_from", "override", "source",   "example",   "forecast_by", "sections"},
              place);
    Rule rule;
    rule.file = place.file;
    rule.line = lineOf(table);
    rule.id = textOf(table, "id", place, true);
    rule.title = textOf(table, "title", place, true);
    readPhrases(table, rule, place);
    rule.recurs = flagOf(table, "recurs", place);
    rule.advisory = flagOf(table, "advisory", place);
    rule.exception = flagOf(table, "exception", place);
    rule.informative = flagOf(table, "informative", place);
    rule.afterCare = flagOf(table, "after_care", place);
    rule.besides = textOf(table, "beside", place);
    rule.sections = wordsOf(table, "sections", place);
    for (const QString &id : wordsOf(table, "forecast_by", place)) {
        const auto kind = eventKindOf(id);
        if (!kind)
            place.refuse(*table.get("forecast_by"), QStringLiteral("unknown event \"%1\"").arg(id));
        rule.forecastEvents.push_back(*kind);
    }
    rule.inForceFrom = dayOf(table, "in_force_from", place);
    for (const toml::table *source : tablesOf(table, "source", place)) {
        allowOnly(*source, {"title", "in_force_from"}, place);
        rule.sources.push_back({textOf(*source, "title", place, true), dayOf(*source, "in_force_from", place)});
    }
    for (const RuleSource &source : rule.sources) {
        if (table.get("in_force_from") == nullptr && source.inForceFrom &&
            (!rule.inForceFrom || *rule.inForceFrom < *source.inForceFrom))
            rule.inForceFrom = source.inForceFrom;
    }
    if (rule.sources.empty())
        place.refuse(rule.line, QStringLiteral("the rule \"%1\" has no source").arg(rule.id));
    for (const toml::table *example : tablesOf(table, "example", place))
        rule.examples.push_back(readExample(*example, place));

    const QStringList starts = wordsOf(table, "starts", place);
    if (starts.isEmpty())
        place.refuse(rule.line, QStringLiteral("\"starts\" is missing"));
    std::vector<Rule> variants;
    for (const QString &phrase : starts) {
        Rule variant = rule;
        variant.variant = static_cast<int>(variants.size());
        try {
            readStarts(phrase, variant);
        } catch (const RuleWordError &error) {
            place.refuse(*table.get("starts"), QString::fromUtf8(error.what()));
        }
        checkSense(variant, place);
        variants.push_back(std::move(variant));
    }
    return variants;
}

PanelWeek readPanel(const toml::table &table, const Place &place)
{
    allowOnly(table, {"weekday", "opens", "source"}, place);
    PanelWeek panel;
    panel.opens = textOf(table, "opens", place);
    panel.source = textOf(table, "source", place, true);
    try {
        panel.weekday = readWeekday(textOf(table, "weekday", place, true));
        if (!panel.opens.isEmpty())
            readTime(panel.opens);
    } catch (const RuleWordError &error) {
        place.refuse(lineOf(table), QString::fromUtf8(error.what()));
    }
    return panel;
}

/// A file as written, before it is put upon what it extends.
struct RawPack
{
    PolicyPack pack;
    QStringList removed;
    std::set<QString> overriding;
    int line = 1; ///< of `remove`
};

RawPack readFile(const PackFile &file)
{
    const Place place{file.name};
    toml::table root;
    try {
        root = toml::parse(std::string_view(file.text.constData(), static_cast<std::size_t>(file.text.size())),
                           file.name.toStdString());
    } catch (const toml::parse_error &error) {
        place.refuse(static_cast<int>(error.source().begin.line),
                     QString::fromUtf8(error.description().data(), static_cast<qsizetype>(error.description().size())));
    }
    allowOnly(root, {"format", "id", "title", "extends", "source", "panel", "rule", "check", "section", "remove"},
              place);
    const toml::node *format = root.get("format");
    if (format == nullptr || format->value<int>() != 1)
        place.refuse(format ? lineOf(*format) : 1, QStringLiteral("\"format\" must be 1"));

    RawPack raw;
    raw.pack.file = file.name;
    raw.pack.id = textOf(root, "id", place, true);
    raw.pack.title = textOf(root, "title", place, true);
    raw.pack.extends = textOf(root, "extends", place);
    raw.pack.source = textOf(root, "source", place, true);
    if (const toml::node *panel = root.get("panel")) {
        if (panel->as_table() == nullptr)
            place.refuse(*panel, QStringLiteral("expected [panel]"));
        raw.pack.panel = readPanel(*panel->as_table(), place);
    }
    for (const toml::table *table : tablesOf(root, "rule", place)) {
        std::vector<Rule> variants = readRule(*table, place);
        if (flagOf(*table, "override", place))
            raw.overriding.insert(variants.front().id);
        std::move(variants.begin(), variants.end(), std::back_inserter(raw.pack.rules));
    }
    for (const toml::table *table : tablesOf(root, "check", place)) {
        allowOnly(*table, {"id", "title", "source"}, place);
        const CheckTitle check{textOf(*table, "id", place, true), textOf(*table, "title", place, true),
                               textOf(*table, "source", place, true)};
        if (!knownChecks().contains(check.id))
            place.refuse(*table, QStringLiteral("unknown check \"%1\"").arg(check.id));
        raw.pack.checks.push_back(check);
    }
    for (const toml::table *table : tablesOf(root, "section", place)) {
        allowOnly(*table, {"id", "title", "lead"}, place);
        raw.pack.sections.push_back(
            {textOf(*table, "id", place, true), textOf(*table, "title", place, true), textOf(*table, "lead", place)});
    }
    raw.removed = wordsOf(root, "remove", place);
    if (const toml::node *node = root.get("remove"))
        raw.line = lineOf(*node);
    return raw;
}

template <typename List, typename Item>
void putById(List &list, const Item &item)
{
    const auto found = std::find_if(list.begin(), list.end(), [&item](const auto &i) { return i.id == item.id; });
    if (found == list.end())
        list.push_back(item);
    else
        *found = item;
}

/// What \a raw says, upon \a base.
PolicyPack puttingOn(const PolicyPack *base, const RawPack &raw)
{
    const Place place{raw.pack.file};
    PolicyPack pack = raw.pack;
    pack.rules = base ? base->rules : std::vector<Rule>();
    pack.checks = base ? base->checks : std::vector<CheckTitle>();
    pack.sections = base ? base->sections : std::vector<SectionTitle>();
    if (!pack.panel && base)
        pack.panel = base->panel;

    for (const QString &id : raw.removed) {
        const auto kept = std::erase_if(pack.rules, [&id](const Rule &rule) { return rule.id == id; });
        const auto checks = std::erase_if(pack.checks, [&id](const CheckTitle &check) { return check.id == id; });
        if (kept + checks == 0)
            place.refuse(raw.line, QStringLiteral("there is no rule or check \"%1\" to remove").arg(id));
    }
    const auto inherits = [&pack](const QString &id) {
        return std::any_of(pack.rules.begin(), pack.rules.end(), [&id](const Rule &rule) { return rule.id == id; });
    };
    for (const QString &id : raw.overriding) {
        if (!inherits(id))
            place.refuse(raw.pack.rule(id)->line, QStringLiteral("there is no rule \"%1\" to override").arg(id));
        std::erase_if(pack.rules, [&id](const Rule &rule) { return rule.id == id; });
    }
    for (const Rule &rule : raw.pack.rules) {
        const bool twice = std::any_of(pack.rules.begin(), pack.rules.end(), [&rule](const Rule &other) {
            return other.id == rule.id && other.inForceFrom == rule.inForceFrom && other.variant == rule.variant;
        });
        if (twice)
            place.refuse(rule.line, QStringLiteral("the rule \"%1\" is there already (override = true replaces it; a "
                                                   "later in_force_from adds to it)")
                                        .arg(rule.id));
        pack.rules.push_back(rule);
    }
    for (const CheckTitle &check : raw.pack.checks)
        putById(pack.checks, check);
    for (const SectionTitle &section : raw.pack.sections)
        putById(pack.sections, section);
    return pack;
}

} // namespace

bool Rule::allows(AdjustmentKind kind) const
{
    return std::any_of(allowances.begin(), allowances.end(), [kind](const Allowance &a) { return a.kind == kind; });
}

bool Rule::isOfService() const
{
    return anchor >= Anchor::PanelItem;
}

bool Rule::isOfArrangement() const
{
    return anchor == Anchor::ArrangementStarts || anchor == Anchor::ArrangementMovedIn;
}

QString Rule::sourceText() const
{
    QStringList titles;
    for (const RuleSource &source : sources)
        titles.append(source.title);
    return titles.join(QStringLiteral("; "));
}

const Rule *PolicyPack::rule(const QString &ruleId) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&ruleId](const Rule &r) { return r.id == ruleId; });
    return found == rules.end() ? nullptr : &*found;
}

std::map<QString, std::shared_ptr<const PolicyPack>> readPacks(const std::vector<PackFile> &files)
{
    std::map<QString, RawPack> raw;
    for (const PackFile &file : files) {
        RawPack read = readFile(file);
        const QString id = read.pack.id;
        if (!raw.emplace(id, std::move(read)).second)
            Place{file.name}.refuse(1, QStringLiteral("there is a pack \"%1\" already").arg(id));
    }
    std::map<QString, std::shared_ptr<const PolicyPack>> packs;
    std::set<QString> underWay;
    const auto build = [&](const auto &self, const QString &id, const QString &by) -> const PolicyPack * {
        if (const auto done = packs.find(id); done != packs.end())
            return done->second.get();
        const auto found = raw.find(id);
        if (found == raw.end())
            Place{by}.refuse(1, QStringLiteral("extends \"%1\", which is not there").arg(id));
        if (!underWay.insert(id).second)
            Place{found->second.pack.file}.refuse(1, QStringLiteral("\"%1\" extends itself").arg(id));
        const QString &extends = found->second.pack.extends;
        const PolicyPack *base = extends.isEmpty() ? nullptr : self(self, extends, found->second.pack.file);
        return packs.emplace(id, std::make_shared<PolicyPack>(puttingOn(base, found->second))).first->second.get();
    };
    for (const auto &[id, pack] : raw)
        build(build, id, pack.pack.file);
    return packs;
}

} // namespace hearth
