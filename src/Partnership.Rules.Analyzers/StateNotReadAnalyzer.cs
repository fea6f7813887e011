using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Partnership.Rules.Analyzers;

/// <summary>PR0003: a variable that holds what a call answered, and is asked for its <c>Value</c> and for nothing else.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StateNotReadAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.StateNotRead);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownTypes.In(start.Compilation) is { } known)
            {
                start.RegisterOperationBlockAction(one => Look(one, known));
            }
        });
    }

    private static void Look(OperationBlockAnalysisContext context, KnownTypes known)
    {
        var all = context.OperationBlocks.SelectMany(block => block.DescendantsAndSelf()).ToArray();
        foreach (var declared in all.OfType<IVariableDeclaratorOperation>().Where(one => IsAnswered(one, known)))
        {
            var uses = all.OfType<ILocalReferenceOperation>().Where(one => SymbolEqualityComparer.Default.Equals(one.Local, declared.Symbol)).Select(one => Read(one, known)).ToArray();
            if (uses.Length > 0 && uses.All(one => one is not null && !ValueRead.IsCaught(one)))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.StateNotRead, uses[0]!.Syntax.GetLocation(), declared.Symbol.Name));
            }
        }
    }

    /// <summary>Whether the variable starts with what a call has answered. One that starts otherwise may have been looked at before.</summary>
    private static bool IsAnswered(IVariableDeclaratorOperation declared, KnownTypes known) => Operations.Bare(declared.GetVariableInitializer()?.Value) switch
    {
        IInvocationOperation => known.IsDetermination(declared.Symbol.Type),
        IPropertyReferenceOperation { Property.Name: "Answer" } answer => known.IsFact(declared.Symbol.Type) && known.IsDetermination(answer.Instance?.Type) && Operations.Bare(answer.Instance) is IInvocationOperation,
        _ => false,
    };

    /// <summary>The read of a value that a variable is used for; null when it is used for anything else.</summary>
    private static IPropertyReferenceOperation? Read(ILocalReferenceOperation local, KnownTypes known)
    {
        var use = Operations.Use(local) as IPropertyReferenceOperation;
        use = use is { Property.Name: "Answer" } ? Operations.Use(use) as IPropertyReferenceOperation : use;
        return use is not null && ValueRead.Of(use, known) is ILocalReferenceOperation ? use : null;
    }
}
