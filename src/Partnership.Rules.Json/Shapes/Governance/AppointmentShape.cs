using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A member's place on a group: where every part counts, and in a list that people write, where what is good is kept.</summary>
internal static class AppointmentShape
{
    [HandMade]
    internal static JsonShape<Appointment> Appointment(ShapeRegistry shapes) => new ObjectShape<Appointment>("appointment", "A member's place on a group for a time.", declare => Declare(declare, shapes, isLenient: false));

    /// <summary>In a file that people fill in.</summary>
    internal static SheetShape<Appointment> OfSheet(ShapeRegistry shapes) => new("board-member", "A member's place on the board for a time.", declare => Declare(declare, shapes, isLenient: true));

    private static Func<MemberValues, Appointment> Declare(Declaration<Appointment> declare, ShapeRegistry shapes, bool isLenient)
    {
        var loose = new FactShape<PartialDate>(shapes.Of<PartialDate>());
        var member = declare.Required("member", "The member's key: opaque, never a name.", PrimitiveShapes.Words, place => place.Member);
        var categories = declare.Required("categories", "The categories filled, by code.", new ListShape<string>(PrimitiveShapes.Words) { IsLenient = isLenient, Minimum = 1 }, place => place.Categories);
        var from = declare.Fact("from", "The first day, as closely as it is known, such as 2021-10-01, 2021-10, 2021-Q4 or 2021; unknown when omitted.", loose, place => place.From, Fact<PartialDate>.NotKnown);
        var to = declare.Fact("to", "The last day; no end is set when omitted.", loose, place => place.To, Fact<PartialDate>.NotApplicable);
        var body = declare.Optional("body", "The body that the member comes from, by key.", PrimitiveShapes.Words, place => place.Body);
        var office = declare.Optional("office", "The office held with it, such as chair.", PrimitiveShapes.Words, place => place.Office);
        var sector = declare.Optional("sector", "The sector that the member comes from.", PrimitiveShapes.Words, place => place.Sector);
        var area = declare.Optional("area", "The area that the member comes from.", PrimitiveShapes.Words, place => place.Area);
        var sitsFor = declare.WithDefault("sitsFor", "The parts or alternatives of the categories that the member sits for, as the list names them.", new ListShape<string>(PrimitiveShapes.Words) { IsLenient = isLenient }, place => place.SitsFor, ValueList<string>.Empty);
        return values => new Appointment(member(values), from(values), to(values), [.. categories(values)])
        {
            Body = body(values),
            Office = office(values),
            Sector = sector(values),
            Area = area(values),
            SitsFor = sitsFor(values),
        };
    }
}
