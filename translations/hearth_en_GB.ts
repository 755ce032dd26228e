<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>ActTasks</name>
        <message numerus="yes">
            <source>%n fact(s)</source>
            <translation>
                <numerusform>%n fact</numerusform>
                <numerusform>%n facts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActionList</name>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AdjustmentForm</name>
        <message numerus="yes">
            <source>This clock allows it %n time(s).</source>
            <translation>
                <numerusform>This clock allows it %n time.</numerusform>
                <numerusform>This clock allows it %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message numerus="yes">
            <source>and %n more, in the table</source>
            <translation>
                <numerusform>and %n more, in the table</numerusform>
                <numerusform>and %n more, in the table</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Child</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message numerus="yes">
            <source>moved %n time(s)</source>
            <translation>
                <numerusform>moved %n time</numerusform>
                <numerusform>moved %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; moved by a pause of %n day(s)</source>
            <translation>
                <numerusform>; moved by a pause of %n day</numerusform>
                <numerusform>; moved by a pause of %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n day over</numerusform>
                <numerusform>%n days over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) to go</source>
            <translation>
                <numerusform>%n day to go</numerusform>
                <numerusform>%n days to go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late on the date booked</source>
            <translation>
                <numerusform>%n day late on the date booked</numerusform>
                <numerusform>%n days late on the date booked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClockList</name>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n day over</numerusform>
                <numerusform>%n days over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>met %n day(s) late</source>
            <translation>
                <numerusform>met %n day late</numerusform>
                <numerusform>met %n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>met %n day(s) early</source>
            <translation>
                <numerusform>met %n day early</numerusform>
                <numerusform>met %n days early</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at least %n day(s)</source>
            <translation>
                <numerusform>at least %n day</numerusform>
                <numerusform>at least %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Console</name>
        <message numerus="yes">
            <source>%n fault(s): nothing was changed</source>
            <translation>
                <numerusform>%n fault: nothing was changed</numerusform>
                <numerusform>%n faults: nothing was changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused</source>
            <translation>
                <numerusform>%n row refused</numerusform>
                <numerusform>%n rows refused</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CourtTimetable</name>
        <message numerus="yes">
            <source>%1: %2; concluded %n day(s) later</source>
            <translation>
                <numerusform>%1: %2; concluded %n day later</numerusform>
                <numerusform>%1: %2; concluded %n days later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %2; %n day(s) over</source>
            <translation>
                <numerusform>%1: %2; %n day over</numerusform>
                <numerusform>%1: %2; %n days over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %2; %n day(s) left</source>
            <translation>
                <numerusform>%1: %2; %n day left</numerusform>
                <numerusform>%1: %2; %n days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Digest</name>
        <message numerus="yes">
            <source>%1, %n day(s) over</source>
            <translation>
                <numerusform>%1, %n day over</numerusform>
                <numerusform>%1, %n days over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, from %2; moved %n time(s)</source>
            <translation>
                <numerusform>%1, from %2; moved %n time</numerusform>
                <numerusform>%1, from %2; moved %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message numerus="yes">
            <source>carried forward %n times</source>
            <translation>
                <numerusform>carried forward %n time</numerusform>
                <numerusform>carried forward %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, due %2: %n days over</source>
            <translation>
                <numerusform>%1, due %2: %n day over</numerusform>
                <numerusform>%1, due %2: %n days over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n children</source>
            <translation>
                <numerusform>%n child</numerusform>
                <numerusform>%n children</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DriftChart</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>the middle of them</comment>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren)</source>
            <translation>
                <numerusform>%n child</numerusform>
                <numerusform>%n children</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExceptionDesk</name>
        <message numerus="yes">
            <source>%n thing(s) still missing. First: %1</source>
            <translation>
                <numerusform>%n thing still missing. First: %1</numerusform>
                <numerusform>%n things still missing. First: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FactWords</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FiguresPage</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>the middle of them</comment>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormDesk</name>
        <message numerus="yes">
            <source>%n thing(s) still missing. First: %1</source>
            <translation>
                <numerusform>%n thing still missing. First: %1</numerusform>
                <numerusform>%n things still missing. First: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Gateway</name>
        <message numerus="yes">
            <source>moved %n time(s)</source>
            <translation>
                <numerusform>moved %n time</numerusform>
                <numerusform>moved %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Handover</name>
        <message numerus="yes">
            <source>Reassign %n child(ren)</source>
            <translation>
                <numerusform>Reassign %n child</numerusform>
                <numerusform>Reassign %n children</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n child(ren) new</source>
            <translation>
                <numerusform>%n child new</numerusform>
                <numerusform>%n children new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as before</source>
            <translation>
                <numerusform>%n as before</numerusform>
                <numerusform>%n as before</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeadsDesk</name>
        <message numerus="yes">
            <source>%n thing(s) still missing. First: %1</source>
            <translation>
                <numerusform>%n thing still missing. First: %1</numerusform>
                <numerusform>%n things still missing. First: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LegalOutcomes</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n brother(s) or sister(s) on record.</source>
            <translation>
                <numerusform>%n brother or sister on record.</numerusform>
                <numerusform>%n brothers or sisters on record.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ManagerSheets</name>
        <message numerus="yes">
            <source>and %n more</source>
            <comment>lines</comment>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren)</source>
            <translation>
                <numerusform>%n child</numerusform>
                <numerusform>%n children</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeetingList</name>
        <message numerus="yes">
            <source>%n comments</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days over</source>
            <translation>
                <numerusform>%n day over</numerusform>
                <numerusform>%n days over</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkWords</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NextMeeting</name>
        <message numerus="yes">
            <source>That is %n day(s) later than %1, the last day in time.</source>
            <translation>
                <numerusform>That is %n day later than %1, the last day in time.</numerusform>
                <numerusform>That is %n days later than %1, the last day in time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message numerus="yes">
            <source>%n generation(s) below the child</source>
            <translation>
                <numerusform>%n generation below the child</numerusform>
                <numerusform>%n generations below the child</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n Service Manager(s)</source>
            <translation>
                <numerusform>%n Service Manager</numerusform>
                <numerusform>%n Service Managers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more member(s) needed, to make three.</source>
            <translation>
                <numerusform>%n more member needed, to make three.</numerusform>
                <numerusform>%n more members needed, to make three.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n day over</numerusform>
                <numerusform>%n days over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PanelDesk</name>
        <message numerus="yes">
            <source>Plan %n sitting(s) of the panel</source>
            <translation>
                <numerusform>Plan %n sitting of the panel</numerusform>
                <numerusform>Plan %n sittings of the panel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n day over</numerusform>
                <numerusform>%n days over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) neither decided nor deferred.</source>
            <translation>
                <numerusform>%n item neither decided nor deferred.</numerusform>
                <numerusform>%n items neither decided nor deferred.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanTab</name>
        <message numerus="yes">
            <source>%n plan(s) before this one</source>
            <translation>
                <numerusform>%n plan before this one</numerusform>
                <numerusform>%n plans before this one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ruled out</source>
            <translation>
                <numerusform>%n ruled out</numerusform>
                <numerusform>%n ruled out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n brother(s) or sister(s)</source>
            <translation>
                <numerusform>%n brother or sister</numerusform>
                <numerusform>%n brothers or sisters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n apart</source>
            <translation>
                <numerusform>, %n apart</numerusform>
                <numerusform>, %n apart</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PpmDesk</name>
        <message numerus="yes">
            <source>%n thing(s) still missing. First: %1</source>
            <translation>
                <numerusform>%n thing still missing. First: %1</numerusform>
                <numerusform>%n things still missing. First: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PpmMissing</name>
        <message numerus="yes">
            <source>%n connected person(s) not yet asked whether they want to be assessed.</source>
            <translation>
                <numerusform>%n connected person not yet asked whether they want to be assessed.</numerusform>
                <numerusform>%n connected persons not yet asked whether they want to be assessed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewSheet</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>late</comment>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n day over</numerusform>
                <numerusform>%n days over</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Routes</name>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n year old</numerusform>
                <numerusform>%n years old</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionMarks</name>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as last time</source>
            <translation>
                <numerusform>%n as last time</numerusform>
                <numerusform>%n as last time</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message numerus="yes">
            <source>and %n more</source>
            <comment>lines</comment>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tracker</name>
        <message numerus="yes">
            <source>slipped: %1, from %2 to %3; moved %n time(s)</source>
            <translation>
                <numerusform>slipped: %1, from %2 to %3; moved %n time</numerusform>
                <numerusform>slipped: %1, from %2 to %3; moved %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <comment>an action</comment>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%n days over</source>
            <translation>
                <numerusform>%n day over</numerusform>
                <numerusform>%n days over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at least %n days over</source>
            <translation>
                <numerusform>at least %n day over</numerusform>
                <numerusform>at least %n days over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days early</source>
            <translation>
                <numerusform>%n day early</numerusform>
                <numerusform>%n days early</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>due in %n days</source>
            <translation>
                <numerusform>due in %n day</numerusform>
                <numerusform>due in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n children</source>
            <translation>
                <numerusform>%n child</numerusform>
                <numerusform>%n children</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::ActionPane</name>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::ActionRow</name>
        <message numerus="yes">
            <source>carried %n times</source>
            <translation>
                <numerusform>carried %n time</numerusform>
                <numerusform>carried %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::ActionsPart</name>
        <message numerus="yes">
            <source>%n outstanding</source>
            <translation>
                <numerusform>%n outstanding</numerusform>
                <numerusform>%n outstanding</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n carried forward</source>
            <translation>
                <numerusform>%n carried forward</numerusform>
                <numerusform>%n carried forward</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::AdjustmentModel</name>
        <message numerus="yes">
            <source>%n more days</source>
            <translation>
                <numerusform>%n more days</numerusform>
                <numerusform>%n more days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::AdjustmentPane</name>
        <message numerus="yes">
            <source>%n adjustments</source>
            <translation>
                <numerusform>%n adjustments</numerusform>
                <numerusform>%n adjustments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::AfterTab</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::AgendaTab</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::BookingCard</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::CheckpointsTab</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::ChildPage</name>
        <message numerus="yes">
            <source>%n thing(s) you typed about this child are not saved yet.</source>
            <translation>
                <numerusform>%n thing you typed about this child are not saved yet.</numerusform>
                <numerusform>%n things you typed about this child are not saved yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::ConflictPanel</name>
        <message numerus="yes">
            <source>%1: you and a colleague both changed this. Neither text is lost; choose before it is saved. (%n left)</source>
            <translation>
                <numerusform>%1: you and a colleague both changed this. Neither text is lost; choose before it is saved. (%n left)</numerusform>
                <numerusform>%1: you and a colleague both changed this. Neither text is lost; choose before it is saved. (%n left)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::CourtPart</name>
        <message numerus="yes">
            <source>Concluded in week %1: %n days over %2 weeks</source>
            <translation>
                <numerusform>Concluded in week %1: %n day over %2 weeks</numerusform>
                <numerusform>Concluded in week %1: %n days over %2 weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Week %1: %n days over %2 weeks</source>
            <translation>
                <numerusform>Week %1: %n day over %2 weeks</numerusform>
                <numerusform>Week %1: %n days over %2 weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Week %1 of %2; %n days left</source>
            <translation>
                <numerusform>Week %1 of %2; %n day left</numerusform>
                <numerusform>Week %1 of %2; %n days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::ExceptionsModel</name>
        <message numerus="yes">
            <source>%n day(s) over when it ended</source>
            <translation>
                <numerusform>%n day over when it ended</numerusform>
                <numerusform>%n days over when it ended</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::ExceptionsPage</name>
        <message numerus="yes">
            <source>%n exceptions</source>
            <translation>
                <numerusform>%n exception</numerusform>
                <numerusform>%n exceptions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::FiguresPage</name>
        <message numerus="yes">
            <source>%n child(ren)</source>
            <translation>
                <numerusform>%n child</numerusform>
                <numerusform>%n children</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::FormPanel</name>
        <message numerus="yes">
            <source>%n thing(s) still missing:</source>
            <translation>
                <numerusform>%n thing still missing:</numerusform>
                <numerusform>%n things still missing:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::ImportPage</name>
        <message numerus="yes">
            <source>Exported %n child(ren) to %1.</source>
            <translation>
                <numerusform>Exported %n child to %1.</numerusform>
                <numerusform>Exported %n children to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::LastReport</name>
        <message numerus="yes">
            <source>%n things differ from it.</source>
            <translation>
                <numerusform>%n things differ from it.</numerusform>
                <numerusform>%n things differ from it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::LeadsFigures</name>
        <message numerus="yes">
            <source>%1, up to %n day(s)</source>
            <translation>
                <numerusform>%1, up to %n day</numerusform>
                <numerusform>%1, up to %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n child(ren)</source>
            <comment>end of a month</comment>
            <translation>
                <numerusform>%1: %n child</numerusform>
                <numerusform>%1: %n children</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::LeadsPage</name>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n day over</numerusform>
                <numerusform>%n days over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::LeaverTab</name>
        <message numerus="yes">
            <source>%n children were reassigned.</source>
            <translation>
                <numerusform>%n child were reassigned.</numerusform>
                <numerusform>%n children were reassigned.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::MattersTab</name>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::MeetingCard</name>
        <message numerus="yes">
            <source>(%n day(s) over)</source>
            <translation>
                <numerusform>(%n day over)</numerusform>
                <numerusform>(%n days over)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::MeetingPane</name>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n lines</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::NetworkLists</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n persons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::OptionsPart</name>
        <message numerus="yes">
            <source>%n to answer: Y or N</source>
            <translation>
                <numerusform>%n to answer: Y or N</numerusform>
                <numerusform>%n to answer: Y or N</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::OutlineModel</name>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n day over</numerusform>
                <numerusform>%n days over</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::PackEditor</name>
        <message numerus="yes">
            <source>%n page(s) written.</source>
            <translation>
                <numerusform>%n page written.</numerusform>
                <numerusform>%n pages written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n privileged paper(s) left out.</source>
            <translation>
                <numerusform>%n privileged paper left out.</numerusform>
                <numerusform>%n privileged papers left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::PanelPage</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n thing missing</numerusform>
                <numerusform>%n things missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::PpmPage</name>
        <message numerus="yes">
            <source>%n answer(s) were taken over from last time. Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>%n answer were taken over from last time. Ctrl+Z takes them back.</numerusform>
                <numerusform>%n answers were taken over from last time. Ctrl+Z takes them back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::PpmSectionView</name>
        <message numerus="yes">
            <source>The same for all %n children of this meeting.</source>
            <translation>
                <numerusform>The same for all %n child of this meeting.</numerusform>
                <numerusform>The same for all %n children of this meeting.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Same for all %n children</source>
            <translation>
                <numerusform>&amp;Same for all %n child</numerusform>
                <numerusform>&amp;Same for all %n children</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::PresentPart</name>
        <message numerus="yes">
            <source>%n present</source>
            <translation>
                <numerusform>%n present</numerusform>
                <numerusform>%n present</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent apologies</source>
            <translation>
                <numerusform>%n sent apologies</numerusform>
                <numerusform>%n sent apologies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to answer: Y, A or N</source>
            <translation>
                <numerusform>%n to answer: Y, A or N</numerusform>
                <numerusform>%n to answer: Y, A or N</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::ReasonsPane</name>
        <message numerus="yes">
            <source>%n reasons</source>
            <translation>
                <numerusform>%n reasons</numerusform>
                <numerusform>%n reasons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::ReconcilePage</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be read: import the return to see why.</source>
            <translation>
                <numerusform>%n row could not be read: import the return to see why.</numerusform>
                <numerusform>%n rows could not be read: import the return to see why.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::ReportView</name>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%n fault</numerusform>
                <numerusform>%n faults</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) could not be understood. Nothing has been imported.</source>
            <translation>
                <numerusform>%n thing could not be understood. Nothing has been imported.</numerusform>
                <numerusform>%n things could not be understood. Nothing has been imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) in care in an older return are missing from the newest: %1</source>
            <translation>
                <numerusform>%n child in care in an older return are missing from the newest: %1</numerusform>
                <numerusform>%n children in care in an older return are missing from the newest: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) that were corrected here stay as they are, though the return says otherwise.</source>
            <translation>
                <numerusform>%n fact that were corrected here stay as they are, though the return says otherwise.</numerusform>
                <numerusform>%n facts that were corrected here stay as they are, though the return says otherwise.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::SittingsTab</name>
        <message numerus="yes">
            <source>%n sitting(s)</source>
            <translation>
                <numerusform>%n sitting</numerusform>
                <numerusform>%n sittings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sitting(s) planned.</source>
            <translation>
                <numerusform>%n sitting planned.</numerusform>
                <numerusform>%n sittings planned.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::SubmitForm</name>
        <message numerus="yes">
            <source>%n answer(s) is/are missing.</source>
            <translation>
                <numerusform>%n answer is missing.</numerusform>
                <numerusform>%n answers are missing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::TablePane</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n row(s)</source>
            <translation>
                <numerusform>%1 of %n row</numerusform>
                <numerusform>%1 of %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::WhatIfModel</name>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days to spare</source>
            <translation>
                <numerusform>%n day to spare</numerusform>
                <numerusform>%n days to spare</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::WhatIfPanel</name>
        <message numerus="yes">
            <source>%n clocks</source>
            <translation>
                <numerusform>%n clocks</numerusform>
                <numerusform>%n clocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clocks would be late.</source>
            <translation>
                <numerusform>%n clocks would be late.</numerusform>
                <numerusform>%n clocks would be late.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::Workspace</name>
        <message numerus="yes">
            <source>Reassign %n child(ren)</source>
            <translation>
                <numerusform>Reassign %n child</numerusform>
                <numerusform>Reassign %n children</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearth::YearTab</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counted</source>
            <translation>
                <numerusform>%n counted</numerusform>
                <numerusform>%n counted</numerusform>
            </translation>
        </message>
    </context>
</TS>
