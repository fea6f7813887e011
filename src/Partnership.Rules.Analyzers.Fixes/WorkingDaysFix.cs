using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Partnership.Rules.Analyzers.Fixes;

/// <summary>PR0001: counts by the calendar of England and Wales. Which calendar is right is for the author to say; this one is the most usual.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WorkingDaysFix))]
[Shared]
public sealed class WorkingDaysFix : CodeFixProvider
{
    private const string Title = "Count by the calendar of England and Wales";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PR0001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var (found, fix) = (context.Diagnostics.First(), context.Diagnostics.First().Properties["fix"]);
        if (root?.FindNode(found.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var date } } call && fix is "limit" or "days")
        {
            context.RegisterCodeFix(CodeAction.Create(Title, async cancel => context.Document.WithSyntaxRoot(root.ReplaceNode(call, Counted(fix, call, date, await CalendarsName.In(context.Document, call, cancel).ConfigureAwait(false)))), Title), found);
        }
    }

    private static ExpressionSyntax Counted(string fix, InvocationExpressionSyntax call, ExpressionSyntax date, string calendars)
    {
        var number = call.ArgumentList.Arguments[0].Expression;
        var text = fix == "limit" && number is MemberAccessExpressionSyntax amount
            ? $"{amount.Expression.WithoutTrivia()}.CountFrom({date.WithoutTrivia()}, {calendars}.EnglandAndWales).On"
            : $"{calendars}.EnglandAndWales.PlusWorkingDays({date.WithoutTrivia()}, {number.WithoutTrivia()})";
        return SyntaxFactory.ParseExpression(text).WithTriviaFrom(call);
    }
}
