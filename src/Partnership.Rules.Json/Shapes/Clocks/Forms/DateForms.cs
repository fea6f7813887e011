using Partnership.Rules.Governance;

namespace Partnership.Rules.Json.Shapes.Clocks.Forms;

/// <summary>The forms whose date is not counted from the trigger alone.</summary>
internal static class DateForms
{
    internal static Case<DeadlineKind> Annual { get; } = Case.Of<DeadlineKind, YearlyDate>("annual", "The same day every year: the first one on or after the trigger.", declare =>
    {
        var day = declare.Needs("day", "The last day in time, in every year.", ClockShape.AnnualDate, one => one.Day);
        return taken => new YearlyDate(day(taken));
    });

    internal static Case<DeadlineKind> Fixed { get; } = Case.Of<DeadlineKind, FixedDate>("fixed-date", "A date fixed by the text itself.", declare =>
    {
        var lastOn = declare.Needs("lastOn", "The last day in time.", Plain.Day, one => one.LastOn);
        return taken => new FixedDate(lastOn(taken));
    });

    internal static Case<DeadlineKind> Blocks { get; } = Case.Of<DeadlineKind, RecurringPeriod>("blocks", "Blocks of whole years that follow one another from a first date and begin with it.", declare =>
    {
        var years = declare.Needs("years", "How many years a block has.", new NumberShape(1), one => one.Years);
        return taken => new RecurringPeriod(years(taken));
    });

    internal static Case<DeadlineKind> Prompt { get; } = Case.Of<DeadlineKind, AsSoonAsPracticable>("prompt", "As soon as reasonably practicable: there is no date, and none is made up.", declare =>
    {
        var date = declare.May("date", "A date the caller may know from elsewhere, such as a notice.", ParameterShape.Parameter, one => one.Date);
        return taken => new AsSoonAsPracticable(date(taken));
    });
}
