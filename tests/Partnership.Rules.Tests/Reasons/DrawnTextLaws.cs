using System.Text.RegularExpressions;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Reasons;

/// <summary>Whatever text stands in a drawing, it has the lines it has with plain words, and each line is one of the few forms a line may have.</summary>
public sealed partial class DrawnTextLaws
{
    private static readonly Gen<string> Hostile = Gen.ArrayOf(
        Gen.Elements("\"", "]", "[", "]:::met", "-->", "\n", "\r\n", "%%{init: {}}%%", "<img src=x onerror=go()>", "<script>", "&lt;", "#34;", ";", "`", "**", "_", "\\", "|", "end", "click p0 href \"x\"", "\u2028", " "),
        6).Select(pieces => $"x{string.Concat(pieces)}");

    [Property]
    public Property The_links_of_groups() => Law.ForAll(Gen.Two(Hostile), names =>
    {
        var (one, other) = (new Party("one", names.Item1), new Party("other", names.Item2));
        var drawn = LinkGraph.Of([], [new GroupLink(one, other, LinkKind.ReportsTo, Sample.Rule.Citation)]).ToMermaid();

        drawn.TrimEnd('\n').Split('\n').Should().HaveCount(4).And.OnlyContain(line => Link().IsMatch(line));
    });

    [Property]
    public Property A_determination() => Law.ForAll(Gen.Four(Hostile), texts =>
    {
        var source = new Instrument("made", texts.Item1, InstrumentKind.TermsOfReference);
        var rule = new Rule(RuleId.Parse("made/rule"), texts.Item2, RuleLayer.TermsOfReference, Citation.InDocument(source, texts.Item3, "1", "MADE-001"));
        var drawn = MermaidTree.Of(Condition.All(rule, texts.Item4, Condition.Is(new Question("a", texts.Item1), rule), Condition.Is(new Question("b", texts.Item2), rule)).Assess(FactSheet.Empty, Sample.On));

        drawn.TrimEnd('\n').Split('\n').Should().OnlyContain(line => Node().IsMatch(line));
    });

    [GeneratedRegex("""^(flowchart TD|  p\d+\["[^"\[\]<>`*_\\|%&]*"\]|  p\d+ -->\|"[^"\[\]<>`*_\\|%&]*"\| p\d+)$""")]
    private static partial Regex Link();

    [GeneratedRegex("""^(flowchart TD|    answer\(\["[^"\[\]`*_\\|%&]*"\]\):::\w+|    \w+\d+\["[^"\[\]`*_\\|%&]*"\]:::\w+|    \w+ (-->|-\.-) \w+|    \w+\d+\[/"[^"\[\]`*_\\|%&]*"/\]:::\w+|    classDef \w+ [\w:#,]+)$""")]
    private static partial Regex Node();
}
