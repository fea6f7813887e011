using System.CommandLine;
using System.ComponentModel;
using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Governance;

/// <summary><c>links</c>: the groups and their links, as Mermaid text or JSON.</summary>
internal sealed class LinksCommand
{
    private readonly Output output;
    private readonly Command command = new("links", "The groups and their links as Mermaid text.");
    private readonly TermsSetting terms = new();
    private readonly Option<bool> json = Options.Json();

    private LinksCommand(Output output)
    {
        this.output = output;
        command.Add(terms);
        command.Add(json);
        command.SetAction(Run);
    }

    internal static Command Build(Output output) => new LinksCommand(output).command;

    private int Run(ParseResult parsed)
    {
        var graph = terms.In(parsed, output) is { } own ? LinkGraph.Of(own.Groups, own.Links) : LinkGraph.Of(Catalogue.Groups, Catalogue.Links);
        if (parsed.GetValue(json))
        {
            output.Json(graph.Links.Select(one => new LinkForm(one.From.Key, one.To.Key, one.Kind.Code, ClauseForm.Of(one.Citation))));
        }
        else
        {
            output.Text.Write(graph.ToMermaid());
        }

        return Exit.Answered;
    }
}

/// <summary>A link.</summary>
internal sealed record LinkForm(
    [Description("Who is tied, by key.")] string From,
    [Description("To whom, by key.")] string To,
    [Description("How they are tied, by its code.")] string Kind,
    ClauseForm Because);
