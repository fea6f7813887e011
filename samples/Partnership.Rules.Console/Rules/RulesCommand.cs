using System.CommandLine;
using System.ComponentModel;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Spectre.Console;

namespace Partnership.Rules.Console.Statutes;

/// <summary><c>rules</c>: every rule that ships, or where every catalogue entry stands.</summary>
internal sealed class RulesCommand
{
    private readonly Output output;
    private readonly Command command = new("rules", "Every built-in rule, with its range and citations.");
    private readonly Option<bool> coverage = Options.Flag("--coverage", "what the library does with every catalogue entry");
    private readonly Setting<string> search = new("--search", "words, such as subject access", text => text, "only the rules that contain every word");
    private readonly TermsSetting terms = new();
    private readonly Option<bool> json = Options.Json();

    private RulesCommand(Output output)
    {
        this.output = output;
        command.Add(coverage);
        command.Add(search);
        command.Add(terms);
        command.Add(json);
        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new RulesCommand(output).command;

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(coverage))
        {
            Answer(parsed, Catalogue.CatalogueCoverage.Select(one => new CoverageDocument(one.Id, one.Status.Code, one.Where, one.Reason)), ShowCoverage);
        }
        else
        {
            var all = terms.In(parsed, output)?.Rules.Select(rule => new ShippedRule(rule, null)).ToValueList() ?? Catalogue.Rules;
            var rules = search.IsGiven(parsed) ? Found(all, search.Needed(parsed)) : all;
            Answer(parsed, rules.Select(ListedRule.Of), _ => ShowRules(rules));
            if (rules.Count == 0 && search.IsGiven(parsed))
            {
                output.Say($"{search.Name}: {None(all, search.Needed(parsed))} Enter fewer words, or run partnership rules for the list.");
            }
        }

        return Exit.Answered;
    }

    /// <summary>Words stand in the id, the title, the row or the titles of the texts cited; the book of statutes knows the events as well.</summary>
    private static ValueList<ShippedRule> Found(ValueList<ShippedRule> rules, string words)
    {
        var ids = StatuteBook.Search(words).Select(one => one.Rule.Id).ToHashSet();
        return rules.Where(one => ids.Contains(one.Rule.Id) || Array.TrueForAll(Sought(words), word => Text(one).Contains(word, StringComparison.OrdinalIgnoreCase))).ToValueList();
    }

    /// <summary>Why nothing was found: a word that stands in no rule, with one that is spelt alike, or words that do not stand together.</summary>
    private static string None(ValueList<ShippedRule> rules, string words) =>
        Sought(words).FirstOrDefault(word => Found(rules, word).Count == 0) is { } missing
            ? $"no rule contains '{missing}'.{Closest.Ask(missing, rules.SelectMany(one => Sought(one.Rule.Title)).Select(word => word.Trim(',', ';', '.')))}"
            : $"no rule contains all the words of '{words}'.";

    private static string[] Sought(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Text(ShippedRule one) => $"{one.Row} {one.Rule.Id} {one.Rule.Title} {string.Join(" ", one.Rule.Citations.Select(citation => citation.Instrument.Title))}";

    private void Answer<T>(ParseResult parsed, IEnumerable<T> documents, Action<IEnumerable<T>> show)
    {
        if (parsed.GetValue(json))
        {
            output.Json(documents);
        }
        else
        {
            show(documents);
        }
    }

    private void ShowCoverage(IEnumerable<CoverageDocument> entries)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("id", "status", "where");
        foreach (var entry in entries)
        {
            table.AddRow(Markup.Escape(entry.Id), Markup.Escape(entry.Status), Markup.Escape(entry.Where));
        }

        output.Show(table);
    }

    /// <summary>An id can be long, so each rule has its own lines: the id, its row and range; what it says; where it is written.</summary>
    private void ShowRules(IEnumerable<ShippedRule> rules)
    {
        foreach (var (rule, row) in rules.Select(one => (one.Rule, one.Row)))
        {
            output.Line($"[bold]{Markup.Escape(rule.Id.Value)}[/]  {Markup.Escape(row is null ? $"{rule.InForce}" : $"{row}  {rule.InForce}")}");
            output.Line($"  {Markup.Escape(rule.Title)}");
            output.Line($"  {Markup.Escape(string.Join("; ", rule.Citations.Select(citation => Clause.Within(citation, string.Empty))))}");
        }
    }
}

/// <summary>A rule in JSON.</summary>
internal sealed record ListedRule(
    [Description("Its id, which is permanent.")] string Id,
    [Description("Its row in the law table; null when it has none.")] string? Row,
    [Description("What it says, in short.")] string Title,
    [Description("Its range, in words.")] string InForce,
    [Description("Its layer: statute, guidance, terms of reference and so on, by its code.")] string Authority,
    [Description("Where it is written.")] IEnumerable<CitationDocument> Citations)
{
    internal static ListedRule Of(ShippedRule one) => new(
        one.Rule.Id.Value, one.Row, one.Rule.Title, Ranges.Iso(one.Rule.InForce), one.Rule.Layer.Code, one.Rule.Citations.Select(CitationDocument.Of));
}

/// <summary>A catalogue entry's coverage in JSON.</summary>
internal sealed record CoverageDocument(
    [Description("The id of the catalogue entry.")] string Id,
    [Description("What the library does with it: modelled, calculated, recorded or outside.")] string Status,
    [Description("Where it is in the library.")] string Where,
    [Description("Why it is outside; null when it is not.")] string? Reason);
