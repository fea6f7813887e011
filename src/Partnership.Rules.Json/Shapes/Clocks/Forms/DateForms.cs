using Partnership.Rules.Governance;

namespace Partnership.Rules.Json.Shapes.Clocks.Forms;

/// <summary>The forms whose date is not counted from the trigger alone.</summary>
internal static class DateForms
{
    internal static Case<ClockForm> Annual { get; } = Case.Of<ClockForm, AnnualForm>("annual", "The same day every year: the first one on or after the trigger.", declare =>
    {
        var day = declare.Needs("day", "The last day in time, in every year.", ClockShape.AnnualDate, one => one.Day);
        return taken => new AnnualForm(day(taken));
    });

    internal static Case<ClockForm> Fixed { get; } = Case.Of<ClockForm, FixedDateForm>("fixed-date", "A date fixed by the text itself.", declare =>
    {
        var lastOn = declare.Needs("lastOn", "The last day in time.", Plain.Day, one => one.LastOn);
        return taken => new FixedDateForm(lastOn(taken));
    });

    internal static Case<ClockForm> Blocks { get; } = Case.Of<ClockForm, BlocksForm>("blocks", "Blocks of whole years that follow one another from a first date and begin with it.", declare =>
    {
        var years = declare.Needs("years", "How many years a block has.", new NumberShape(1), one => one.Years);
        return taken => new BlocksForm(years(taken));
    });

    internal static Case<ClockForm> Prompt { get; } = Case.Of<ClockForm, PromptForm>("prompt", "As soon as reasonably practicable: there is no date, and none is made up.", declare =>
    {
        var date = declare.May("date", "A date the caller may know from elsewhere, such as a notice.", ParameterShape.Parameter, one => one.Date);
        return taken => new PromptForm(date(taken));
    });
}
