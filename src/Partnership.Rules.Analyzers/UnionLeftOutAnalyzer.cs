using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Partnership.Rules.Analyzers;

/// <summary>PR0004: a set of two or three parts of the United Kingdom without the calendar of the whole.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnionLeftOutAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Parts = ["EnglandAndWales", "Scotland", "NorthernIreland"];

    private static readonly string[] OtherNames = ["Named", "Union", "Create"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.UnionLeftOut);

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
        if (call.TargetMethod.Name == "Of" && KnownTypes.Is(call.TargetMethod.ContainingType, known.CalendarSet) && LeavesTheUnionOut(call, known))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnionLeftOut, call.Syntax.GetLocation()));
        }
    }

    private static bool LeavesTheUnionOut(IInvocationOperation call, KnownTypes known)
    {
        var calendars = call.Arguments.SelectMany(one => one.Value.DescendantsAndSelf()).Where(one => KnownTypes.Is(one.Type, known.HolidayCalendar)).ToArray();
        var named = calendars.OfType<IPropertyReferenceOperation>().Where(one => KnownTypes.Is(one.Property.ContainingType, known.UkCalendars)).Select(one => one.Property.Name).ToArray();
        return named.Distinct(StringComparer.Ordinal).Count() > 1 && named.All(one => Parts.Contains(one, StringComparer.Ordinal))
            && calendars.All(one => IsSeen(one, known))
            && !call.Syntax.DescendantNodes().OfType<SpreadElementSyntax>().Any();
    }

    /// <summary>Whether all of a calendar can be seen here: a part of the United Kingdom, or one with days of its own under the same name.</summary>
    private static bool IsSeen(IOperation calendar, KnownTypes known) => calendar switch
    {
        IPropertyReferenceOperation property => KnownTypes.Is(property.Property.ContainingType, known.UkCalendars),
        IInvocationOperation change => KnownTypes.Is(change.TargetMethod.ContainingType, known.HolidayCalendar) && !OtherNames.Contains(change.TargetMethod.Name, StringComparer.Ordinal),
        IConversionOperation => true,
        _ => false,
    };
}
