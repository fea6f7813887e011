using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Makes a group of what has been proposed. Where a subject is taken up and nothing was understood, the clause counts as not read, never as silence.</summary>
internal static class GroupAssembly
{
    internal static Group Of(GroupDraft draft) => new(draft.Id, draft.Body.Name, draft.Partnership, Place(draft))
    {
        Parent = draft.Section.Parent is { } parent ? DocumentValue.As(draft.PartyOf(parent.Name), Place(draft)) : default,
        ReportsTo = Lines(draft),
        Chair = OfficeOf(draft.Chair, draft),
        ViceChair = OfficeOf(draft.ViceChair, draft),
        Meetings = new MeetingArrangements
        {
            Cadence = Cadence(draft),
            Duration = draft.Duration,
            Quorum = draft.Quorum.IsSpecified || !draft.Seen.Contains(TermsHead.Quorum) ? draft.Quorum : DocumentValue<Quorum>.NotRead,
            MinuteTaker = draft.MinuteTaker,
            Duties = draft.Duties.ToValueList(),
        },
        Membership = new Membership { Categories = draft.Members.ToValueList(), NotRead = Open(draft, (TermsHead.Membership, draft.Members.Count, "categories")) },
        Deputies = draft.Deputies.IsSpecified || !draft.Seen.Contains(TermsHead.Deputies) ? draft.Deputies : DocumentValue<DeputyPolicy>.NotRead,
        Decides = draft.Decides.IsSpecified || !draft.Seen.Contains(TermsHead.Decisions) ? draft.Decides : DocumentValue<DecisionRule>.NotRead,
        Objectives = draft.Objectives.ToValueList(),
        MemberDuties = draft.MemberDuties.ToValueList(),
        RecurringDuties = draft.Recurring.ToValueList(),
        Recorded = draft.Recorded.ToValueList(),
        NotRead = Open(draft, (TermsHead.Conflicts, 0, "interests"), (TermsHead.Reporting, draft.Recurring.Count, "standingDuties"), (TermsHead.Definitions, 0, "definitions")),
        Grievance = draft.Seen.Contains(TermsHead.Grievance) ? DocumentValue<GrievanceProcedure>.NotRead : default,
        Life = new GroupLife { CreatedOn = draft.CreatedOn, ReviewOn = draft.ReviewOn },
    };

    /// <summary>The sub-groups of a group, where the document says how often they meet; null where it does not.</summary>
    internal static Group? SubGroups(GroupDraft draft) => draft.SubGroups.Count == 0 ? null
        : new Group(GroupId.Parse($"{draft.Id}-subgroup"), $"Sub-groups of the {draft.Body.Name}", draft.Partnership, draft.Cite(draft.SubGroups[0].Sentence))
        {
            Parent = DocumentValue.As(draft.AsParty, draft.Cite(draft.SubGroups[0].Sentence)),
            Meetings = new MeetingArrangements { Cadence = DocumentValue.As(draft.SubGroups[0].Read, draft.Cite(draft.SubGroups[0].Sentence)) },
        };

    /// <summary>The lists whose subject the document takes up, and for which nothing is proposed.</summary>
    private static ValueList<string> Open(GroupDraft draft, params (TermsHead Head, int Proposed, string List)[] lists) =>
        lists.Where(one => one.Proposed == 0 && draft.Seen.Contains(one.Head)).Select(one => one.List).ToValueList();

    private static Citation Place(GroupDraft draft) =>
        Citation.InText(draft.Document, draft.Section.Clauses.Count > 0 ? draft.Section.Clauses[0].Place : "title").AsProposed();

    /// <summary>Where the document gives two answers, both are open and neither is taken.</summary>
    private static DocumentValue<CadenceInterpretation> Cadence(GroupDraft draft)
    {
        var found = draft.Cadences;
        if (found.Count == 0)
        {
            return draft.Seen.Contains(TermsHead.Meetings) ? DocumentValue<CadenceInterpretation>.NotRead : default;
        }

        var plain = found.Where(one => one.Read.Interpretations.All(reading => reading != Time.Cadence.AsNeeded)).ToArray();
        var left = plain.Length > 0 ? plain : [.. found];
        if (left.Select(one => one.Read.Interpretations[0].TimesAYear).Distinct().Count() == 1)
        {
            return DocumentValue.As(left[0].Read, draft.Cite(left[0].Sentence));
        }

        Array.ForEach(left, one => draft.Leave("cadence", one.Sentence, [.. one.Read.Interpretations.Select(reading => reading.Words)]));
        return DocumentValue<CadenceInterpretation>.NotRead;
    }

    private static DocumentValue<Office> OfficeOf(OfficeDraft office, GroupDraft draft)
    {
        if (office.Office is null || office.IsDisputed)
        {
            return office.IsMentioned || office.IsDisputed ? DocumentValue<Office>.NotRead : default;
        }

        return DocumentValue.As(office.Office with { LongestTerm = office.Term, Staggered = office.Staggered, Holders = office.Holders }, office.Citation!);
    }

    private static ValueList<ReportingLine> Lines(GroupDraft draft) =>
        draft.Recurring.Where(one => one.IsReport && one.From == draft.AsParty).Select(one => new ReportingLine(one.To[0], one.Rule.Citation) { Every = one.Every }).ToValueList();
}
