using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Partnership.Rules.Analyzers;

/// <summary>Names that say working days: of a number, of what a date is put into, of what it is returned from.</summary>
internal static class WorkingDayWords
{
    private static readonly string[] Words = ["workingday", "businessday", "workday"];

    private static readonly string[] Others = ["nonworking", "nonbusiness", "calendar"];

    /// <summary>Whether a number of days has a name that says working days.</summary>
    internal static bool SayIt(IOperation? number) => Operations.Bare(number) switch
    {
        IUnaryOperation unary => SayIt(unary.Operand),
        ILocalReferenceOperation local => SayIt(local.Local.Name),
        IParameterReferenceOperation parameter => SayIt(parameter.Parameter.Name),
        IMemberReferenceOperation member => SayIt(member.Member.Name),
        _ => false,
    };

    /// <summary>Whether a date goes into, or comes out of, something with a name that says working days.</summary>
    internal static bool SayItOfTheUse(IOperation date, ISymbol containing) => Operations.Use(date) switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => SayIt(declarator.Symbol.Name),
        ISimpleAssignmentOperation assignment => SayIt(assignment.Target),
        IReturnOperation => SayIt(containing.Name),
        _ => false,
    };

    private static bool SayIt(string name)
    {
        var plain = name.Replace("_", string.Empty).ToLowerInvariant();
        return Words.Any(plain.Contains) && !Others.Any(plain.Contains);
    }
}
