using System.CommandLine;
using System.Globalization;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Indicators;

/// <summary><c>indicator</c>: change against a target, reduction, repeats over cases, rate per 1,000. A zero to divide by gives no value and says why.</summary>
internal sealed class IndicatorCommand
{
    private readonly Output output;

    private IndicatorCommand(Output output) => this.output = output;

    internal static Command Build(Output output)
    {
        var one = new IndicatorCommand(output);
        return new Command("indicator", "Figures against targets. NI 32 has two formulas: reduction, and repeat (repeats over cases).")
        {
            one.Change(),
            one.Two("reduction", "The reduction from a baseline, in per cent.", "--baseline", "--current", "%", (baseline, current) => IndicatorCalculator.Reduction(baseline, current)),
            one.Two("repeat", "Repeats over cases, in per cent.", "--repeats", "--cases", "%", (repeats, cases) => IndicatorCalculator.Share(repeats, cases)),
            one.Two("share", "A part of a whole, in per cent.", "--part", "--whole", "%", (part, whole) => IndicatorCalculator.Share(part, whole)),
            one.Two("rate", "A count per 1,000 population.", "--count", "--population", "per 1,000", (count, population) => IndicatorCalculator.RatePer1000(count, population)),
        };
    }

    private static Setting<decimal> Figure(string name, bool mayFall = false) => new(name, "a number such as 1074", text => Number(text, mayFall), "a figure");

    private static decimal Number(string text, bool mayFall) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= (mayFall ? 1_000_000 : 1_000_000_000_000m) && (mayFall || number is 0 or >= 0.000001m)
            ? number
            : throw new FormatException(text);

    private static string Per(decimal? value) => value is { } known ? known.ToString(CultureInfo.InvariantCulture) : "-";

    private Command Change()
    {
        var (baseline, current, target, json) = (Figure("--baseline"), Figure("--current"), Figure("--target", mayFall: true), Options.Json());
        var command = new Command("change", "The change from a baseline, against a target in per cent.") { baseline, current, target, json };
        command.SetAction(parsed => Show(
            IndicatorCalculator.AgainstTarget(baseline.Needed(parsed), current.Needed(parsed), target.IsGiven(parsed) ? target.Needed(parsed) : null),
            parsed.GetValue(json)));
        return command;
    }

    private Command Two(string name, string description, string first, string second, string unit, Func<decimal, decimal, IndicatorValue> formula)
    {
        var (one, other, json) = (Figure(first), Figure(second), Options.Json());
        var command = new Command(name, description) { one, other, json };
        command.SetAction(parsed => Show(formula(one.Needed(parsed), other.Needed(parsed)), unit, parsed.GetValue(json)));
        return command;
    }

    private int Show(TargetResult result, bool asJson)
    {
        if (asJson)
        {
            output.Json(ChangeDocument.Of(result));
        }
        else
        {
            output.Line(result.Change.Value is null ? Spectre.Console.Markup.Escape(result.Change.WhyNone!) : $"The change is {result.Change} %.{AgainstTarget(result)}");
        }

        return Exit.Answered;
    }

    private static string AgainstTarget(TargetResult result) => result.Gap.Value is null && result.Needed is null
        ? string.Empty
        : $" The target is {Spoken.Of(result.Status.ToString()!)}: the gap is {Per(result.Gap.Value)} percentage points. The target needed {Per(result.Needed)}; the difference is {Per(result.Difference)}.";

    private int Show(IndicatorValue value, string unit, bool asJson)
    {
        if (asJson)
        {
            output.Json(IndicatorDocument.Of(value, unit));
        }
        else
        {
            output.Line(Spectre.Console.Markup.Escape(value.Value is null ? value.WhyNone! : $"{value} {unit} ({value.Rounding})"));
        }

        return Exit.Answered;
    }
}
