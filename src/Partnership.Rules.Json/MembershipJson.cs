using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes;

namespace Partnership.Rules.Json;

/// <summary>Members of a group as JSON: categories, seats, expectations, appointments.</summary>
public static class MembershipJson
{
    /// <summary>A number of seats: <c>least</c>, <c>most</c>.</summary>
    public static JsonShape<SeatCount> SeatCount { get; } = new ObjectShape<SeatCount>("seat-count", "How many seats a category has.", declare =>
    {
        var least = declare.Needs("least", "The least.", Plain.Number, one => one.Minimum);
        var most = declare.MayBe("most", "The most; no upper end when left out.", Plain.Number, one => one.Most);
        return taken => most(taken) is { } end ? Governance.SeatCount.Between(least(taken), end) : Governance.SeatCount.AtLeast(least(taken));
    });

    /// <summary>A member category.</summary>
    public static JsonShape<MemberCategory> MemberCategory { get; } = new ObjectShape<MemberCategory>("member-category", "One line of a group's list of members: a body, a post, a sector or an interest.", declare =>
    {
        var code = declare.Needs("code", "A code, unique in its group: lower case with hyphens.", Plain.Words, one => one.Code);
        var name = declare.Needs("name", "The body, post or interest.", Plain.Words, one => one.Name);
        var kind = declare.Needs("kind", "In what standing it belongs to this group.", Plain.Code(MemberKind.All), one => one.Kind);
        var citation = declare.Needs("citation", "Where it is listed.", ReasonsJson.Citation, one => one.Citation);
        var seats = declare.States("seats", "How many seats.", SeatCount, one => one.Seats);
        var components = declare.List("components", "The parts that it names, such as four services of one council.", Plain.Words, one => one.Components);
        var alternatives = declare.List("alternatives", "The alternatives that may fill it.", Plain.Words, one => one.Alternatives);
        var post = declare.May("post", "The post whose holder belongs by right.", GovernanceJson.Party, one => one.Post);
        var body = declare.May("body", "The body that is represented.", GovernanceJson.Party, one => one.Body);
        var area = declare.May("area", "The area it stands for.", Plain.Words, one => one.Area);
        var sector = declare.May("sector", "The sector it stands for.", Plain.Words, one => one.Sector);
        var onlyWhen = declare.May("onlyWhen", "When the place exists at all, in words.", Plain.Words, one => one.Condition);
        var covers = declare.List("covers", "Categories of another layer that a member of this one is put forward for, by code.", Plain.Words, one => one.Covers);
        return taken => new MemberCategory(code(taken), name(taken), kind(taken), citation(taken))
        {
            Seats = seats(taken),
            Components = components(taken),
            Alternatives = alternatives(taken),
            Post = post(taken),
            Body = body(taken),
            Area = area(taken),
            Sector = sector(taken),
            Condition = onlyWhen(taken),
            Covers = covers(taken),
        };
    });

    /// <summary>A sector that is expected: <c>name</c>, <c>citation</c>, <c>metBy</c>.</summary>
    public static JsonShape<SectorExpectation> SectorExpectation { get; } = new ObjectShape<SectorExpectation>("sector-expectation", "A sector that an overview expects to see, beside the list that governs.", declare =>
    {
        var name = declare.Needs("name", "The sector.", Plain.Words, one => one.Name);
        var citation = declare.Needs("citation", "Where it is named.", ReasonsJson.Citation, one => one.Citation);
        var metBy = declare.List("metBy", "The categories of the list that answer it, by code.", Plain.Words, one => one.MetBy);
        return taken => new SectorExpectation(name(taken), citation(taken), [.. metBy(taken)]);
    });

    /// <summary>A membership: <c>categories</c>, <c>expected</c>, <c>isOpen</c>, <c>rosterAsWritten</c>, <c>barred</c>.</summary>
    public static JsonShape<Membership> Membership { get; } = new ObjectShape<Membership>("membership", "Who belongs to a group.", declare =>
    {
        var categories = declare.Or("categories", "The group's own list, in its order, each code once.", new RowsShape<MemberCategory>(MemberCategory) { Key = one => one.Code }, one => one.Categories, ValueList<MemberCategory>.Empty);
        var expected = declare.Rows("expected", "What an overview expects beside the list.", SectorExpectation, one => one.Expected);
        var isOpen = declare.States("isOpen", "Whether anyone beyond the list may belong.", Plain.Truth, one => one.IsOpen);
        var roster = declare.States("rosterAsWritten", "Where the document says that there is a membership and names nobody.", Plain.Words, one => one.RosterAsWritten);
        var barred = declare.Rows("barred", "What bars somebody from being a member; each is met for those who may not be one.", ConductJson.Condition, one => one.Barred);
        var most = declare.States("mostFromOneBody", "How many members one body may have at a time.", Plain.Number, one => one.MostFromOneBody);
        var contact = declare.States("oneContactABody", "Whether each body has one point of contact, whoever else it sends.", Plain.Truth, one => one.OneContactABody);
        return taken => new Membership
        {
            Categories = categories(taken),
            Expected = expected(taken),
            IsOpen = isOpen(taken),
            RosterAsWritten = roster(taken),
            Barred = barred(taken),
            MostFromOneBody = most(taken),
            OneContactABody = contact(taken),
        };
    });

    /// <summary>An appointment: <c>member</c>, <c>categories</c>, <c>from</c>, <c>to</c>, <c>body</c>, <c>office</c>. The member is an opaque key, never a name.</summary>
    public static JsonShape<Appointment> Appointment { get; } = new ObjectShape<Appointment>("appointment", "A member's place on a group for a time.", AppointmentShape.Declare);
}
