using System.CommandLine;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Spectre.Console;

namespace Partnership.Rules.Console.Statutes;

/// <summary><c>rules</c>: every rule that ships, or where every catalogue entry stands.</summary>
internal sealed class RulesCommand
{
    private readonly Output output;
    private readonly Command command = new("rules", "Every rule that ships, with its range and citations.");
    private readonly Option<bool> coverage = Options.Flag("--coverage", "what the library does with every catalogue entry");
    private readonly TermsSetting terms = new();
    private readonly Option<bool> json = Options.Json();

    private RulesCommand(Output output)
    {
        this.output = output;
        command.Add(coverage);
        command.Add(terms);
        command.Add(json);
        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new RulesCommand(output).command;

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(coverage))
        {
            var entries = Catalogue.CatalogueCoverage;
            Answer(parsed, entries.Select(one => new CoverageDocument(one.Id, one.Status.Code, one.Where, one.Reason)), ["id", "status", "where"], entries.Select(one => new[] { one.Id, one.Status.Code, one.Where }));
        }
        else
        {
            var rules = terms.In(parsed, output)?.Rules.Select(rule => new ShippedRule(rule, null)).ToValueList() ?? Catalogue.Rules;
            Answer(parsed, rules.Select(ListedRule.Of), ["id", "row", "in force", "title"], rules.Select(one => new[] { one.Rule.Id.Value, one.Row ?? string.Empty, one.Rule.InForce.ToString(), one.Rule.Title }));
        }

        return Exit.Answered;
    }

    private void Answer<T>(ParseResult parsed, IEnumerable<T> documents, string[] head, IEnumerable<string[]> rows)
    {
        if (parsed.GetValue(json))
        {
            output.Json(documents);
            return;
        }

        var table = new Table().Border(TableBorder.None);
        table.AddColumns([.. head.Select(name => new TableColumn(name))]);
        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        output.Show(table);
    }
}

/// <summary>A rule in JSON.</summary>
internal sealed record ListedRule(string Id, string? Row, string Title, string InForce, string Authority, IEnumerable<CitationDocument> Citations)
{
    internal static ListedRule Of(ShippedRule one) => new(
        one.Rule.Id.Value, one.Row, one.Rule.Title, one.Rule.InForce.ToString(), one.Rule.Authority.Code, one.Rule.Citations.Select(CitationDocument.Of));
}

/// <summary>A catalogue entry's coverage in JSON.</summary>
internal sealed record CoverageDocument(string Id, string Status, string Where, string? Reason);
