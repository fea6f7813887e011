using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Partnership.Rules.Analyzers;

/// <summary>PR0001: <c>AddDays</c> or <c>PlusDays</c> where the code itself says that working days, or a limit of the library, are counted.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WorkingDaysAsDaysAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.WorkingDaysAsDays);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownTypes.In(start.Compilation) is { } known)
            {
                start.RegisterOperationAction(one => Look(one, known), OperationKind.Invocation);
            }
        });
    }

    private static void Look(OperationAnalysisContext context, KnownTypes known)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name is "AddDays" or "PlusDays" && KnownTypes.IsOneOf(call.TargetMethod.ContainingType, known.Dates) && Fault(call, context.ContainingSymbol, known) is { } fix)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.WorkingDaysAsDays, call.Syntax.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(Descriptors.Fix, fix), call.TargetMethod.Name));
        }
    }

    /// <summary>The fix for what is wrong; null when nothing is, and empty when there is no fix.</summary>
    private static string? Fault(IInvocationOperation call, ISymbol containing, KnownTypes known)
    {
        var number = call.Arguments[0].Value;
        if (number.DescendantsAndSelf().OfType<IPropertyReferenceOperation>().Any(one => one.Property.Name == "Amount" && KnownTypes.Is(one.Property.ContainingType, known.TimeLimit)))
        {
            return IsNodaDate(call) && Operations.Bare(number) is IPropertyReferenceOperation ? "limit" : string.Empty;
        }

        return !Operations.UsesTheLibrary(call.Syntax.SyntaxTree) ? null
            : WeekendLoop.Has(call, known) ? string.Empty
            : WorkingDayWords.SayIt(number) || WorkingDayWords.SayItOfTheUse(call, containing) ? IsNodaDate(call) ? "days" : string.Empty
            : null;
    }

    private static bool IsNodaDate(IInvocationOperation call) => call.TargetMethod.ContainingType.Name == "LocalDate";
}
