// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages.h"

#include "ui/child/childpage.h"
#include "ui/child/plantab.h"
#include "ui/children/childrenpage.h"
#include "ui/exceptions/exceptionkind.h"
#include "ui/exceptions/exceptionspage.h"
#include "ui/forms/formstab.h"
#include "ui/gateway/gatewayforms.h"
#include "ui/gateway/gatewaypage.h"
#include "ui/importing/importpage.h"
#include "ui/importing/reconcilepage.h"
#include "ui/iro/iropage.h"
#include "ui/manager/managerforms.h"
#include "ui/manager/managerpage.h"
#include "ui/meeting/ppmpage.h"
#include "ui/meeting/ppmtab.h"
#include "ui/mywork/adjustmentspage.h"
#include "ui/mywork/myworkpage.h"
#include "ui/network/networktab.h"
#include "ui/panel/panelformkinds.h"
#include "ui/panel/panelpage.h"
#include "ui/reports/figurespage.h"
#include "ui/reports/leadspage.h"
#include "ui/settings/settingspage.h"
#include "ui/tracker/trackerpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

template <typename Kind>
PageEntry entry(const QString &id, const QString &title, const QString &icon, PageEntry::Where where)
{
    return {id, title, icon, where,
            [](const Services &services, QWidget *parent) -> Page * { return new Kind(services, parent); }};
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

// What each area says of its forms; one that no area names can be read on a child's page, and not begun there.
std::vector<FormKind> formKinds(Workspace &workspace)
{
    std::vector<FormKind> kinds = gatewayFormKinds();
    for (const FormKind &kind : reviewingFormKinds())
        kinds.push_back(kind);
    for (const FormKind &kind : panelFormKinds())
        kinds.push_back(kind);
    for (const FormKind &kind : managerFormKinds())
        kinds.push_back(kind);
    kinds.push_back(exceptionReportKind(workspace));
    return kinds;
}

// A child's page with the faces that rooms above the child's own add to it.
Page *makeChildPage(const Services &services, QWidget *parent)
{
    auto *page = new ChildPage(services, parent);
    page->addTab(new PpmTab(services, page), u"ppms"_s, Text::tr("PP&Ms"));
    page->addTab(new PlanTab(services, page), u"plan"_s, Text::tr("Pla&n"));
    page->addTab(new NetworkTab(services, page), u"network"_s, Text::tr("Networ&k"));
    page->addTab(new FormsTab(services, formKinds(services.workspace), page), u"forms"_s, Text::tr("Check&points"));
    return page;
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    using Where = PageEntry::Where;
    return {
        entry<MyWorkPage>(u"my-work"_s, Text::tr("My &work"), u"my-work"_s, Where::Navigation),
        entry<TrackerPage>(u"tracker"_s, Text::tr("&Tracker"), u"tracker"_s, Where::Navigation),
        entry<ChildrenPage>(u"children"_s, Text::tr("&Children"), u"children"_s, Where::Navigation),
        entry<ExceptionsPage>(u"exceptions"_s, Text::tr("&Exceptions"), u"exceptions"_s, Where::Navigation),
        entry<GatewayPage>(u"gateway"_s, Text::tr("&Gateway"), u"gateway"_s, Where::Navigation),
        entry<IroPage>(u"iro"_s, Text::tr("&Reviewing"), u"eye"_s, Where::Navigation),
        entry<FiguresPage>(u"figures"_s, Text::tr("&Figures"), u"reports"_s, Where::Navigation),
        entry<PanelPage>(u"panel"_s, Text::tr("Pa&nel"), u"panel"_s, Where::Navigation),
        entry<ManagerPage>(u"team"_s, Text::tr("Tea&m"), u"siblings"_s, Where::Navigation),
        entry<LeadsPage>(u"leads"_s, Text::tr("&Leads"), u"note"_s, Where::Navigation),
        {u"child"_s, Text::tr("Child"), u"person"_s, Where::Hidden, makeChildPage},
        entry<PpmPage>(u"ppm"_s, Text::tr("Permanence Planning Meeting"), u"person"_s, Where::Hidden),
        entry<AdjustmentsPage>(u"adjustments"_s, Text::tr("&Adjustments of clocks"), u"clock"_s, Where::Menu),
        entry<ImportPage>(u"import"_s, Text::tr("&Import and export"), u"import"_s, Where::Menu),
        entry<ReconcilePage>(u"reconcile"_s, Text::tr("Compare with a &return"), u"check"_s, Where::Menu),
        entry<SettingsPage>(u"settings"_s, Text::tr("&Settings"), u"settings"_s, Where::Menu),
    };
}

} // namespace hearth
