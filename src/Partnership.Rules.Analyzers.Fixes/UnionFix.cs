using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Partnership.Rules.Analyzers.Fixes;

/// <summary>PR0004: starts from every calendar of the United Kingdom, and puts in those that were changed. The union is then made again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnionFix))]
[Shared]
public sealed class UnionFix : CodeFixProvider
{
    private const string Title = "Start from UkCalendars.All";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PR0004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Diagnostics.First().Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax call)
        {
            context.RegisterCodeFix(CodeAction.Create(Title, async cancel => context.Document.WithSyntaxRoot(root.ReplaceNode(call, All(call, await CalendarsName.In(context.Document, call, cancel).ConfigureAwait(false)))), Title), context.Diagnostics);
        }
    }

    private static ExpressionSyntax All(InvocationExpressionSyntax call, string calendars) =>
        SyntaxFactory.ParseExpression($"{calendars}.All{string.Concat(Calendars(call).OfType<InvocationExpressionSyntax>().Select(changed => $".With({changed.WithoutTrivia()})"))}")
            .WithTriviaFrom(call);

    private static ExpressionSyntax[] Calendars(InvocationExpressionSyntax call)
    {
        var given = call.ArgumentList.Arguments.Select(argument => argument.Expression).ToArray();
        return given.Length == 1 && given[0] is CollectionExpressionSyntax list ? [.. list.Elements.OfType<ExpressionElementSyntax>().Select(one => one.Expression)]
            : given.Length == 1 && given[0] is ArrayCreationExpressionSyntax { Initializer: { } initializer } ? [.. initializer.Expressions]
            : given.Length == 1 && given[0] is ImplicitArrayCreationExpressionSyntax { Initializer: var implied } ? [.. implied.Expressions]
            : given;
    }
}
