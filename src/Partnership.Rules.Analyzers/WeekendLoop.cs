using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Partnership.Rules.Analyzers;

/// <summary>A loop that goes from day to day and steps over Saturdays and Sundays: working days counted by hand, with every bank holiday forgotten.</summary>
internal static class WeekendLoop
{
    internal static bool Has(IInvocationOperation step, KnownTypes known) =>
        IsOneDay(step.Arguments[0].Value) && Around(step) is { } loop && LooksAtTheWeekend(loop, known) && !AsksACalendar(loop, known);

    private static bool IsOneDay(IOperation number) => number.ConstantValue is { HasValue: true, Value: 1 or -1 or 1.0 or -1.0 };

    private static ILoopOperation? Around(IOperation operation)
    {
        var up = operation.Parent;
        while (up is not (null or ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            up = up.Parent;
        }

        return up as ILoopOperation;
    }

    private static bool LooksAtTheWeekend(ILoopOperation loop, KnownTypes known) => loop.Descendants().OfType<IFieldReferenceOperation>()
        .Any(one => one.Field.Name is "Saturday" or "Sunday" && KnownTypes.IsOneOf(one.Field.ContainingType, known.Weekdays));

    private static bool AsksACalendar(ILoopOperation loop, KnownTypes known) => loop.Descendants().OfType<IInvocationOperation>()
        .Any(one => KnownTypes.Is(one.TargetMethod.ContainingType, known.HolidayCalendar));
}
