using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Terms;

/// <summary>What has been proposed of one group so far.</summary>
internal sealed class GroupDraft(GroupId id, Section section, CouncilPartnership partnership, Abbreviations abbreviations)
{
    internal GroupId Id { get; } = id;

    internal Section Section { get; } = section;

    internal Body Body => Section.Body;

    internal CouncilPartnership Partnership { get; } = partnership;

    internal Instrument Document => Partnership.Document;

    internal Abbreviations Abbreviations { get; } = abbreviations;

    internal List<(CadenceInterpretation Read, Sentence Sentence)> Cadences { get; } = [];

    /// <summary>How often its sub-groups meet.</summary>
    internal List<(CadenceInterpretation Read, Sentence Sentence)> SubGroups { get; } = [];

    internal List<Duty> Duties { get; } = [];

    internal List<Deadline> Deadlines { get; } = [];

    internal List<MemberCategory> Members { get; } = [];

    internal OfficeDraft Chair { get; } = new("Chair");

    internal OfficeDraft ViceChair { get; } = new("Vice-Chair");

    internal DocumentValue<Quorum> Quorum { get; set; }

    internal DocumentValue<Party> MinuteTaker { get; set; }

    internal DocumentValue<NodaTime.Duration> Duration { get; set; }

    internal DocumentValue<DecisionRule> Decides { get; set; }

    internal DocumentValue<DeputyPolicy> Deputies { get; set; }

    internal DocumentValue<PartialDate> CreatedOn { get; set; }

    internal DocumentValue<PartialDate> ReviewOn { get; set; }

    internal List<RecurringDuty> Recurring { get; } = [];

    internal List<RecordedProvision> Objectives { get; } = [];

    internal List<RecordedProvision> MemberDuties { get; } = [];

    internal List<RecordedProvision> Recorded { get; } = [];

    internal List<OpenSentence> Open { get; } = [];

    /// <summary>The subjects that a heading or a sentence takes up, understood or not.</summary>
    internal HashSet<TermsHead> Seen { get; } = [];

    internal Party AsParty => new(Id.Value, Body.Name);

    internal Citation Cite(Sentence sentence) => sentence.Cite(Document);

    internal void Leave(string about, Sentence sentence, params string[] candidates) =>
        Open.Add(new OpenSentence(about, sentence.Text, Foundation.ValueList.Of(candidates), Cite(sentence)));

    /// <summary>A rule of the group under an id that no other has.</summary>
    internal Rule Rule(string name, string title, Sentence sentence)
    {
        var taken = Duties.Select(one => one.Rule).Concat(Deadlines.Select(one => one.Rule)).Concat(Recurring.Select(one => one.Rule)).Select(one => one.Id.Value).ToArray();
        return new Rule(RuleId.Parse(Slugs.Unique($"{Id}/{name}", taken)), title, RuleLayer.TermsOfReference, Cite(sentence));
    }

    internal Party PartyOf(string name) => Names.IsUs(name, Body) ? AsParty : new Party($"{Partnership.Key}/{Slugs.Of(name)}", name);
}

/// <summary>What has been proposed of an office.</summary>
internal sealed class OfficeDraft(string title)
{
    internal string Title { get; } = title;

    internal Office? Office { get; set; }

    internal Citation? Citation { get; set; }

    internal DocumentValue<TimeLimit> Term { get; set; }

    internal DocumentValue<bool> Staggered { get; set; }

    internal DocumentValue<int> Holders { get; set; }

    internal bool IsMentioned { get; set; }

    /// <summary>True where two sentences fill the office in two ways.</summary>
    internal bool IsDisputed { get; set; }
}
