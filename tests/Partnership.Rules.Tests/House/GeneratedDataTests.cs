using FluentAssertions;
using Partnership.Rules.Seeds;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>Profile data that repeats seeds is what the seeds say: bank holidays, coverage and conflicts.</summary>
public sealed class GeneratedDataTests
{
    public static TheoryData<string> Written => [.. Generated.Files(Seeds.Root).Select(one => one.File)];

    [Theory]
    [MemberData(nameof(Written))]
    public void A_file_made_from_seeds_is_what_the_seeds_make(string file) =>
        File.ReadAllText(Path.Combine(Seeds.Root, file)).Should().Be(
            Generated.Files(Seeds.Root).Single(one => one.File == file).Text,
            "{0} is generated: run 'dotnet run --project seeds/Generate'",
            file);
}
