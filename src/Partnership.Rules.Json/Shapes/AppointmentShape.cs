using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes.Answers;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A member's place on a group: where every part counts, and in a list that people write, where what is good is kept.</summary>
internal static class AppointmentShape
{
    internal static Func<Taken, Appointment> Declare(Declaration<Appointment> declare) => Declare(declare, least => new ListShape<string>(Plain.Words) { Least = least });

    internal static Func<Taken, Appointment> DeclareByHand(Declaration<Appointment> declare) => Declare(declare, least => new RowsShape<string>(Plain.Words) { Least = least });

    private static Func<Taken, Appointment> Declare(Declaration<Appointment> declare, Func<int, JsonShape<ValueList<string>>> texts)
    {
        var member = declare.Needs("member", "The member's key: opaque, never a name.", Plain.Words, one => one.Member);
        var categories = declare.Needs("categories", "The categories filled, by code.", texts(1), one => one.Categories);
        var from = declare.Knows("from", "The first day, as closely as it is known: 2021-10-01, 2021-10, 2021-Q4, 2021; unknown when left out.", FactSheetShape.Loose, one => one.From, Fact<PartialDate>.NotKnown);
        var to = declare.Knows("to", "The last day; no end is set when left out.", FactSheetShape.Loose, one => one.To, Fact<PartialDate>.NotApplicable);
        var body = declare.May("body", "The body that the member comes from, by key.", Plain.Words, one => one.Body);
        var office = declare.May("office", "The office held with it, such as chair.", Plain.Words, one => one.Office);
        var sector = declare.May("sector", "The sector that the member comes from.", Plain.Words, one => one.Sector);
        var area = declare.May("area", "The area that the member comes from.", Plain.Words, one => one.Area);
        var sitsFor = declare.Or("sitsFor", "The parts or alternatives of the categories that the member sits for, as the list names them.", texts(0), one => one.SitsFor, ValueList<string>.Empty);
        return taken => new Appointment(member(taken), from(taken), to(taken), [.. categories(taken)])
        {
            Body = body(taken),
            Office = office(taken),
            Sector = sector(taken),
            Area = area(taken),
            SitsFor = sitsFor(taken),
        };
    }
}
