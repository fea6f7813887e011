using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Partnership.Rules.Analyzers;

/// <summary>PR0002: <c>Value</c> read straight from the call that gave the determination, so that no one can look at the rest.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReasonsDroppedAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ReasonsDropped);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownTypes.In(start.Compilation) is { } known)
            {
                start.RegisterOperationAction(one => Look(one, known), OperationKind.PropertyReference);
            }
        });
    }

    private static void Look(OperationAnalysisContext context, KnownTypes known)
    {
        var read = (IPropertyReferenceOperation)context.Operation;
        if (ValueRead.Of(read, known) is IInvocationOperation && !ValueRead.IsCaught(read))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ReasonsDropped, read.Syntax.GetLocation()));
        }
    }
}
