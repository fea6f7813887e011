using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether an office is vacant, or one place of an office that several hold together.</summary>
/// <remarks>Worked example: two co-chairs, one from each council. With the chair from the north in office, one post is vacant, and it belongs to the south.</remarks>
/// <example><code>var vacant = VacancyCalculator.Assess(Southampton.Board, Southampton.Board.Chair, [], new LocalDate(2026, 4, 15));</code></example>
public static class VacancyCalculator
{
    /// <summary>How many places of an office are vacant on a day.</summary>
    /// <param name="group">The group.</param>
    /// <param name="office">The office.</param>
    /// <param name="appointments">The members, with the offices that they hold.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentNullException">The group or the appointments are null.</exception>
    public static Determination<VacancyResult> Assess(Group group, in DocumentValue<Office> office, IEnumerable<Appointment> appointments, LocalDate on)
    {
        var all = Guard.NotNull(appointments).ToValueList();
        return Reasoned(group, in office, all, on).From(new Given("group", group), new Given("office", office), new Given("appointments", all), new Given("on", on));
    }

    private static Determination<VacancyResult> Reasoned(Group group, in DocumentValue<Office> office, IEnumerable<Appointment> appointments, LocalDate on)
    {
        Guard.NotNull(appointments);
        if (!office.IsSpecified || office.Value.Holders.IsNotRead)
        {
            return UnspecifiedPoints.Answer<VacancyResult>(Guard.NotNull(group), "how the office is filled", on, isNotRead: office.IsNotRead || office.IsSpecified);
        }

        var title = office.Value.Title;
        var seats = appointments.Where(one => one.Office is { } held && OfficeTitle.Same(held, title)).Select(one => new Seat(one)).ToArray();
        var sure = seats.Where(one => one.SurelyOn(on)).Select(one => one.Appointment).GroupBy(one => one.Member, StringComparer.Ordinal).Select(same => same.First()).ToArray();
        var perhaps = seats.Where(one => one.PerhapsOn(on) && sure.All(holder => holder.Member != one.Appointment.Member)).ToArray();
        var places = office.Value.Holders.IsSpecified ? office.Value.Holders.Value : 1;
        var reasoning = new Reasoning(on).Step(GroupRules.Vacancy(Guard.NotNull(group), office), sure.Length >= places ? Finding.Met : perhaps.Length > 0 ? Finding.Unknown : Finding.NotMet, $"{English.Number(sure.Length)} of {English.Number(places)} in office");
        return sure.Length < places && perhaps.Length > 0
            ? Ask(reasoning, perhaps, office.Citation)
            : reasoning.Known(new VacancyResult(sure.Length, Math.Max(0, places - sure.Length)) { Without = Without(office.Value, sure) });
    }

    private static Determination<VacancyResult> Ask(Reasoning reasoning, Seat[] perhaps, Citation citation) => perhaps
        .Aggregate(reasoning, (all, one) => all.Question(new Question($"in-office/{one.Appointment.Member}", $"Was {one.Appointment.Member} in office on the day? A date is not known to the day.", citation)))
        .Unknown<VacancyResult>();

    private static ValueList<Party> Without(Office office, Appointment[] holders) =>
        office.Sources.Where(source => !holders.Any(one => one.Body is { } body && PartyNames.Match(source, body))).ToValueList();
}
