using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.DutyRegister.Interviews;
using Partnership.Rules.DutyRegister.Pages.Shared;
using Partnership.Rules.DutyRegister.Running;

namespace Partnership.Rules.DutyRegister.Pages;

/// <summary>Which definitions are met, in at most four screens. Nothing is kept: the facts go with the form, and can be saved as a file.</summary>
public sealed class InterviewPageModel : RegisterPage
{
    private const string NotKnown = "not-known";

    public Interview? Interview { get; private set; }

    public InterviewScreen? Screen { get; private set; }

    /// <summary>What the screen asks about; null where there is none.</summary>
    public string? Heading => Screen is { Topic.Words: var words } ? char.ToUpperInvariant(words[0]) + words[1..] : null;

    public string On => LocalDatePattern.Iso.Format(Interview!.Question.On);

    public void OnGet()
    {
        // The first form is shown: on which day, and whose law.
    }

    /// <summary>Begins, or goes on from a file of facts.</summary>
    public Task<IActionResult> OnPostBeginAsync(string? jurisdiction, string? partnership, IFormFile? facts) => TryAsync(async () =>
    {
        using var bytes = new MemoryStream();
        await (facts?.CopyToAsync(bytes) ?? Task.CompletedTask);
        return Shown(Interview.Of(Interview.Ask(DateBoxes.Need("on", "the day of the behaviour", Request.Form), jurisdiction, partnership), bytes.Length > 0 ? bytes.ToArray() : "{}"u8.ToArray()));
    });

    /// <summary>Takes the answers of a screen.</summary>
    public Task<IActionResult> OnPostAsync(string? on, string? jurisdiction, string? partnership, string? facts, string[] ticked, string? none) => TryAsync(() =>
    {
        var before = Interview.Of(Interview.Ask(Day(on), jurisdiction, partnership), Encoding.UTF8.GetBytes(facts ?? "{}"));
        Shown(before);
        ArgumentNullException.ThrowIfNull(ticked);
        if ((ticked.Length == 0) == string.IsNullOrEmpty(none))
        {
            throw new RefusedException("answers", ticked.Length == 0 ? "Tick what is so, or say that none of it is so, or that it is not known." : "Tick what is so, or choose one of the last two, and not both.");
        }

        return Task.FromResult<IActionResult>(Shown(before.Answered(ticked, none != NotKnown)));
    });

    /// <summary>The facts as a file, to go on from on another day.</summary>
    public IActionResult OnPostSave(string? facts) => File(Encoding.UTF8.GetBytes(facts ?? "{}"), "application/json", "facts.json");

    private PageResult Shown(Interview interview)
    {
        ModelState.Clear();
        (Interview, Screen) = (interview, interview.Next);
        return Page();
    }

    private static LocalDate Day(string? text) => LocalDatePattern.Iso.Parse(text ?? string.Empty).TryGetValue(default, out var day) ? day : throw new RefusedException("answers", "The interview was not sent whole. Begin again.");

    /// <summary>What is settled, in words: a definition and its outcome.</summary>
    public static string InWords(SettledTest settled)
    {
        ArgumentNullException.ThrowIfNull(settled);
        return $"{settled.Definition.Rule.Title}: {Words(settled.Outcome)}";
    }

    public static string Words(DefinitionStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        return status == DefinitionStatus.Unknown ? "not known" : status.Code.Replace('-', ' ');
    }
}
