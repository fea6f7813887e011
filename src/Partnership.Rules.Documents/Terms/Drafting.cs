using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Draws proposals out of the clauses of a document, and keeps each sentence that it cannot place.</summary>
internal sealed class Drafting
{
    private readonly List<Section> sections;
    private readonly CouncilPartnership partnership;
    private readonly Problems problems;
    private readonly Abbreviations abbreviations;

    internal Drafting(List<Section> sections, TermsReadOptions options, Problems problems)
    {
        this.sections = [.. sections.Where((one, at) => at == 0 || one.Clauses.Count > 0)];
        this.problems = problems;
        partnership = Partnership(options, sections[0].Body.Name, sections[0].Titles);
        abbreviations = new Abbreviations(sections.SelectMany(one => one.Clauses).Select(one => one.Text));
    }

    /// <summary>The key is the first word of the title that is no common word of such titles.</summary>
    internal static CouncilPartnership Partnership(TermsReadOptions options, string name, string titles)
    {
        var own = $"{titles} {name}".Split([' ', ',', ':', '-'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(word => word.Length > 3 && char.IsUpper(word[0]) && Array.IndexOf(Common, word.ToLowerInvariant()) < 0);
        var key = options.Key ?? Slugs.Of(own ?? name);
        return new CouncilPartnership(key, name, new Instrument($"{key}-tor", options.Title ?? $"Terms of reference of the {name}", InstrumentKind.TermsOfReference));
    }

    internal TermsDraft Draft()
    {
        var drafts = new List<GroupDraft>();
        foreach (var section in sections)
        {
            var id = GroupId.Parse($"{partnership.Key}/{Slugs.Unique(Key(section.Body), [.. drafts.Select(one => one.Id.Value.Substring(partnership.Key.Length + 1))])}");
            drafts.Add(new GroupDraft(id, section, partnership, abbreviations));
        }

        drafts.ForEach(Read);
        return new TermsDraft(partnership, problems.ToList())
        {
            Groups = drafts.Select(GroupAssembly.Of).Concat(drafts.Select(GroupAssembly.SubGroups).OfType<Group>()).ToValueList(),
            Deadlines = drafts.SelectMany(one => one.Deadlines).ToValueList(),
            Open = drafts.SelectMany(one => one.Open).ToValueList(),
        };
    }

    private static readonly string[] Common = ["domestic", "abuse", "violence", "terms", "reference", "strategic", "board", "safer", "partnership", "group", "north", "south", "east", "west", "constitution", "sexual", "local", "committee"];

    private static string Key(Body body) => body.Short.Length > 1 ? Slugs.Of(body.Short) : Slugs.Of(body.Noun);

    private static void Read(GroupDraft draft)
    {
        var isListed = Members(draft);
        foreach (var clause in draft.Section.Clauses)
        {
            draft.Seen.Add(clause.Head);
            if (isListed.Contains(clause))
            {
                continue;
            }

            foreach (var sentence in Sentence.In(clause))
            {
                if (!Take(sentence, draft))
                {
                    Keep(sentence, draft);
                }
            }
        }
    }

    /// <summary>Members come first, so that a quorum can name them.</summary>
    private static HashSet<Clause> Members(GroupDraft draft)
    {
        var listed = draft.Section.Clauses.Where(clause => MemberProposals.Take(clause, draft)).ToArray();
        if (draft.Members.Count == 0)
        {
            // One sentence lists them all: the first that does is taken.
            _ = draft.Section.Clauses.SelectMany(Sentence.In).Any(one => MemberProposals.TakeInline(one, draft));
        }

        return [.. listed];
    }

    /// <summary>A sentence may state several things: each of the readers looks at it.</summary>
    private static bool Take(Sentence sentence, GroupDraft draft)
    {
        if (sentence.Clause.Head is TermsHead.Definitions)
        {
            return false;
        }

        var cadence = CadenceProposals.Take(sentence, draft);
        var limit = LimitProposals.Take(sentence, draft);
        var office = sentence.Clause.Head != TermsHead.Grievance && OfficeProposals.Take(sentence, draft);
        var quorum = QuorumProposals.Take(sentence, draft);
        var report = ReportingProposals.Take(sentence, draft);
        var other = OtherProposals.Take(sentence, draft);
        return cadence | limit | office | quorum | report | other || RecurringProposals.Take(sentence, draft);
    }

    /// <summary>What cannot be placed is kept with its place: aims and members' duties under their own heads, all else as recorded.</summary>
    private static void Keep(Sentence sentence, GroupDraft draft)
    {
        var list = sentence.Clause.Head switch
        {
            TermsHead.Purpose => draft.Objectives,
            TermsHead.MemberDuties => draft.MemberDuties,
            _ => draft.Recorded,
        };
        list.Add(new RecordedProvision(sentence.Text, draft.Cite(sentence)));
    }
}
