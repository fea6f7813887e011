using System.Globalization;
using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Documents.Understanding;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Dates of the document, how long a meeting lasts, who takes the minutes, how decisions are made, and substitutes.</summary>
internal static class OtherProposals
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private static readonly Regex Date = Patterns.Of(DateReading.InText, Options);
    private static readonly Regex Created = Patterns.Of(@"\bdate (?:created|agreed|approved|adopted)|\b(?:created|agreed|approved|adopted|ratified)\b", Options);
    private static readonly Regex Reviewed = Patterns.Of(@"\breview", Options);
    private static readonly Regex Minutes = Patterns.Of(@"\b(?<amount>\d{2,3}|one|two|three|1\.5|\d)\s*(?<unit>minutes|hours?)\b", Options);
    private static readonly Regex Lasts = Patterns.Of(@"\bduration|\blast|\blength|\blong\b", Options);
    private static readonly Regex Taker = Patterns.Of(@"\bminutes?\b.{0,40}\b(?:taken|recorded|provided)\s+by\s+(?<who>[^.;]+)$|\b(?:secretariat|administrat(?:ive|ion)|minute[- ]?tak(?:er|ing)|clerking)\b.{0,40}\b(?:provided|supplied|undertaken)\s+by\s+(?<who>[^.;]+)$|^(?<who>.{3,80}?)\s+(?:will|shall|is responsible for|will be responsible for|is to)\s*(?:\w+\s+){0,4}?(?:providing|ensuring|provid\w*|supply|ensure)\s+(?:that\s+)?(?:an?\s+)?(?:secretariat|minute[- ]?taker|administrative support|minute[- ]?taking|clerk)", Options);
    private static readonly Regex Casting = Patterns.Of(@"\b(?:casting|second)\b.{0,20}\bvote", Options);
    private static readonly Regex NoCasting = Patterns.Of(@"\b(?:no|not have a)\s+(?:second or )?casting", Options);
    private static readonly Regex Substitutes = Patterns.Of(@"\bsubstitut|\bdeput(?:y|ies|ise)\b(?!\s+chair)|\bin their (?:place|absence|stead)\b|\balternate\b|\b(?:appropriate|named|nominated) (?:colleague|representative|delegate)|\bdelegated to an\b", Options);
    private static readonly Regex No = Patterns.Of(@"\bno (?:substitut|deput|alternat|named)|\bnot (?:be )?(?:permitted|accepted|allowed)\b|\bmay not (?:send|be)\b", Options);
    private static readonly Regex Must = Patterns.Of(@"\b(?:must|required?|responsibilit\w*|should|shall|expected|will)\b", Options);
    private static readonly (DecisionMethod Method, Regex Words)[] Methods =
    [
        (DecisionMethod.ConsensusThenMajority, Of(@"\bconsensus\b.*\b(?:majority|vote)\b")),
        (DecisionMethod.ConsensusThenChair, Of(@"\bconsensus\b.*\bchair(?:person)?\b.{0,40}\b(?:decide|decision|final|determine)")),
        (DecisionMethod.Unanimity, Of(@"\bunanim")),
        (DecisionMethod.Consensus, Of(@"\bby consensus\b|\bthrough consensus\b")),
        (DecisionMethod.Majority, Of(@"\b(?:simple )?majority\b.{0,60}\b(?:vot|present|members|decision)|\b(?:decided|decisions?|vot)\b.{0,80}\bmajority\b")),
    ];

    internal static bool Take(Sentence sentence, GroupDraft draft) =>
        Dates(sentence, draft) | Lasting(sentence, draft) | MinuteTaker(sentence, draft) | Decides(sentence, draft) | Deputies(sentence, draft);

    private static bool Dates(Sentence sentence, GroupDraft draft)
    {
        if (Date.Match(sentence.Text) is not { Success: true } found || !Labels.IsShort(sentence.Said, 20) || DateReading.Of(found) is not { } date)
        {
            return false;
        }

        var stated = DocumentValue.As(date, draft.Cite(sentence));
        var isReview = Reviewed.IsMatch(sentence.Said);
        draft.ReviewOn = isReview ? stated : draft.ReviewOn;
        draft.CreatedOn = !isReview && Created.IsMatch(sentence.Said) && !draft.CreatedOn.IsSpecified ? stated : draft.CreatedOn;
        draft.Seen.Add(isReview ? TermsHead.Review : TermsHead.Other);
        return isReview || Created.IsMatch(sentence.Said);
    }

    private static bool Lasting(Sentence sentence, GroupDraft draft)
    {
        if (!Lasts.IsMatch(sentence.Said) || Minutes.Match(sentence.Text) is not { Success: true } found || !int.TryParse(found.Groups["amount"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
        {
            return Lasts.IsMatch(sentence.Said) && Words(sentence, draft);
        }

        draft.Duration = DocumentValue.As(found.Groups["unit"].Value.StartsWith("m", StringComparison.OrdinalIgnoreCase) ? NodaTime.Duration.FromMinutes(amount) : NodaTime.Duration.FromHours(amount), draft.Cite(sentence));
        return true;
    }

    private static bool Words(Sentence sentence, GroupDraft draft)
    {
        var found = Minutes.Match(sentence.Text);
        var hours = Array.IndexOf(["one", "two", "three"], found.Groups["amount"].Value.ToLowerInvariant()) + 1;
        if (!found.Success || hours == 0)
        {
            return false;
        }

        draft.Duration = DocumentValue.As(NodaTime.Duration.FromHours(hours), draft.Cite(sentence));
        return true;
    }

    private static bool MinuteTaker(Sentence sentence, GroupDraft draft)
    {
        var who = Taker.Match(sentence.Said) is { Success: true } found ? draft.Abbreviations.Full(Names.First(found.Groups["who"].Value)) : string.Empty;
        if (who.Length < 3 || !MemberWords.CanBeMember(who))
        {
            return false;
        }

        draft.MinuteTaker = draft.MinuteTaker.IsSpecified ? draft.MinuteTaker : DocumentValue.As(draft.PartyOf(who), draft.Cite(sentence));
        return true;
    }

    private static bool Decides(Sentence sentence, GroupDraft draft)
    {
        var method = Array.Find(Methods, one => one.Words.IsMatch(sentence.Said)).Method;
        var isCasting = Casting.IsMatch(sentence.Said);
        if (method is not null && !draft.Decides.IsSpecified && !Regex.IsMatch(sentence.Said, "quor", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(2)))
        {
            draft.Seen.Add(TermsHead.Decisions);
            draft.Decides = DocumentValue.As(new DecisionRule(method, draft.Rule("decisions", Clip.Short(sentence.Whole), sentence)), draft.Cite(sentence));
        }

        if (isCasting && draft.Decides.IsSpecified)
        {
            draft.Decides = DocumentValue.As(draft.Decides.Value with { CastingVote = DocumentValue.As(!NoCasting.IsMatch(sentence.Said), draft.Cite(sentence)) }, draft.Decides.Citation);
        }

        return method is not null || (isCasting && draft.Decides.IsSpecified);
    }

    private static bool Deputies(Sentence sentence, GroupDraft draft)
    {
        if (!Substitutes.IsMatch(sentence.Text) || sentence.Clause.Head is TermsHead.Chair or TermsHead.Grievance)
        {
            return false;
        }

        draft.Seen.Add(TermsHead.Deputies);
        var policy = No.IsMatch(sentence.Text) ? DeputyPolicy.Forbidden : Must.IsMatch(sentence.Whole) ? DeputyPolicy.Required : DeputyPolicy.Allowed;
        draft.Deputies = draft.Deputies.IsSpecified ? draft.Deputies : DocumentValue.As(policy, draft.Cite(sentence));
        return true;
    }

    private static Regex Of(string pattern) => Patterns.Of(pattern, Options);
}
