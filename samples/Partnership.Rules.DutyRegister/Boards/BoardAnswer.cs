using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.DutyRegister.Boards;

/// <summary>A board on a day: each category met, not met or not known, and what breaks next. Asked of the library; nothing is kept.</summary>
public sealed record BoardAnswer(string Title, Citation Citation, LocalDate On, Finding Finding, string Words, IReadOnlyList<CategoryResult> Categories, IReadOnlyList<Question> StillNeeded, IReadOnlyList<Caveat> Caveats)
{
    private const int MostProblems = 5;

    /// <summary>The category that is met now and is the first to break; null when none that is met has an end.</summary>
    public CategoryResult? NextToBreak => Categories.Where(one => one.MetUntil is not null).OrderBy(one => one.MetUntil).Select(one => (CategoryResult?)one).FirstOrDefault();

    /// <summary>The members of a file, or why it cannot be used, with the place of each problem.</summary>
    public static BoardFile Read(byte[] utf8)
    {
        var read = PartnershipJson.Of<BoardFile>().ReadUtf8(utf8);
        return read.IsComplete ? read.Value : throw new RefusedException("members", string.Join("; ", read.Problems.Take(MostProblems).Select(problem => $"{problem.Path}: {problem.Message}")));
    }

    /// <summary>The board by the terms of a group; by the Act where no group is named.</summary>
    public static BoardAnswer Of(BoardFile file, string? group, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(file);
        return string.IsNullOrEmpty(group) ? OfTheAct(Catalogue.BoardDuties[0], file, on)
            : OfTerms(KnownTerms.Find(group, on), file, on);
    }

    private static BoardAnswer OfTheAct(BoardDuty duty, BoardFile file, LocalDate on)
    {
        var answer = BoardDutyCalculator.Assess(duty, file.Authority, file.Members, on);
        return Made(duty.Rule.Title, duty.Rule.Citation, on, answer.Answer.IsKnown ? answer.Value.Finding : Finding.Unknown, answer.Answer.IsKnown ? answer.Value.Categories : [], answer);
    }

    private static BoardAnswer OfTerms(Group group, BoardFile file, LocalDate on)
    {
        var answer = CompositionCalculator.Assess(group, Roster.Of(group, file.Members), on);
        return Made(group.Name, group.Citation, on, answer.Finding, answer.Results.Answer.IsKnown ? answer.Results.Value : [], answer.Results);
    }

    private static BoardAnswer Made<T>(string title, Citation citation, LocalDate on, Finding finding, IEnumerable<CategoryResult> categories, Determination<T> why) =>
        new(title, citation, on, finding, why.Answer.IsKnown ? InWords(finding) : why.AnswerInWords, [.. categories], why.StillNeeded, why.Caveats);

    private static string InWords(Finding finding) => finding.IsMet ? "Met" : finding.IsNotMet ? "Not met" : "Not known";
}
