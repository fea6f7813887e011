using Partnership.Rules.Time;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes;

namespace Partnership.Rules.Json;

/// <summary>Offices as JSON: how they are filled, how long they last, what falls to the holder.</summary>
public static class OfficeJson
{
    /// <summary>An end of term, told apart by <c>kind</c>: a day of the year, or a named meeting.</summary>
    public static JsonShape<TenureEnd> TermEnd { get; } = new TaggedShape<TenureEnd>(
        "term-end",
        "Where a term of office ends when it is not counted from its start.",
        Case.When<TenureEnd>("day", "On a day of every year.", one => one.Meeting is null, declare =>
        {
            var month = declare.Needs("month", "The month, 1 to 12.", new NumberShape(1, 12), one => one.Month ?? 0);
            var day = declare.Needs("day", "The day of the month.", new NumberShape(1, 31), one => one.Day ?? 0);
            var words = declare.Needs("words", "The day in words.", Plain.Words, one => one.Words);
            return taken => Governance.TenureEnd.OnDay(month(taken), day(taken), words(taken));
        }),
        Case.When<TenureEnd>("meeting", "At a named meeting.", one => one.Meeting is not null, declare =>
        {
            var code = declare.Needs("code", "The meeting's code.", Plain.Words, one => one.Meeting ?? string.Empty);
            var words = declare.Needs("words", "The meeting in words.", Plain.Words, one => one.Words);
            return taken => Governance.TenureEnd.AtMeeting(code(taken), words(taken));
        }));

    /// <summary>A rotation: <c>each</c>, <c>among</c>.</summary>
    public static JsonShape<Rotation> Rotation { get; } = new ObjectShape<Rotation>("rotation", "An office that goes round.", declare =>
    {
        var each = declare.Needs("each", "How long each has it.", TimeJson.TimeLimit, one => one.Each);
        var among = declare.List("among", "The bodies in their order.", GovernanceJson.Party, one => one.Among);
        return taken => new Rotation(each(taken), [.. among(taken)]);
    });

    /// <summary>A duty of an office: <c>moment</c>, <c>what</c>, <c>citation</c>, <c>with</c>.</summary>
    public static JsonShape<OfficeDuty> OfficeDuty { get; } = new ObjectShape<OfficeDuty>("office-duty", "Something that falls to the holder of an office.", declare =>
    {
        var moment = declare.Needs("moment", "When it falls to them.", GovernanceJson.Trigger, one => one.Moment);
        var what = declare.Needs("what", "What is done, in your own words.", Plain.Words, one => one.What);
        var citation = declare.Needs("citation", "Where it is written.", ReasonsJson.Citation, one => one.Citation);
        var with = declare.List("with", "Who shares the duty with the holder.", GovernanceJson.Party, one => one.With);
        return taken => new OfficeDuty(moment(taken), what(taken), citation(taken)) { With = with(taken) };
    });

    /// <summary>An office.</summary>
    public static JsonShape<Office> Office { get; } = new ObjectShape<Office>("office", "An office of a group.", declare =>
    {
        var title = declare.Needs("title", "Its title, such as Chair.", Plain.Words, one => one.Title);
        var filledBy = declare.Needs("filledBy", "How it is filled.", Plain.Code(FilledBy.All), one => one.FilledBy);
        var by = declare.May("by", "The post that holds it, or the body that appoints; left out when elected.", GovernanceJson.Party, one => one.By);
        var longest = declare.States("longestTerm", "The longest term.", TimeJson.TimeLimit, one => one.LongestTerm);
        var staggered = declare.States("staggered", "Whether its election should not fall together with that of the other office.", Plain.Truth, one => one.Staggered);
        var endsAt = declare.States("endsAt", "Where a term ends when it is not counted from its start.", TermEnd, one => one.EndsAt);
        var rotation = declare.States("rotation", "How it goes round.", Rotation, one => one.Rotation);
        var holders = declare.States("holders", "How many hold it together, as co-chairs do.", Plain.Number, one => one.Holders);
        var carriesOn = declare.States("carriesOn", "Whether a holder carries on until replaced.", Plain.Truth, one => one.CarriesOn);
        var standIns = declare.List("standIns", "Who takes it when the holder is away, in order.", GovernanceJson.Party, one => one.StandIns);
        var duties = declare.Rows("duties", "What falls to the holder.", OfficeDuty, one => one.Duties);
        return taken => new Office(title(taken), filledBy(taken), by(taken))
        {
            LongestTerm = longest(taken),
            Staggered = staggered(taken),
            EndsAt = endsAt(taken),
            Rotation = rotation(taken),
            Holders = holders(taken),
            CarriesOn = carriesOn(taken),
            StandIns = standIns(taken),
            Duties = duties(taken),
        };
    });
}
