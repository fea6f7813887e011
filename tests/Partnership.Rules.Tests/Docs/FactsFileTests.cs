using FluentAssertions;
using Partnership.Rules.Json;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

public sealed class FactsFileTests
{
    [Fact]
    public void The_file_that_a_page_shows_is_read_without_a_problem()
    {
        var shown = MarkdownPage.All.Single(page => page.Path == "docs/how-to/ask-which-definition.md").Blocks.Where(block => block.Language == "json").ToArray();

        shown.Should().NotBeEmpty().And.OnlyContain(block => PartnershipJson.DefinitionFacts.Read(block.Code).IsComplete);
    }
}
