using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <content>What a document may say of a group beyond its name and its meetings.</content>
public sealed partial record Group
{
    /// <summary>The days on which these terms hold, where there are several versions of them; undated where there is one.</summary>
    public InForce InForce { get; init; } = InForce.Undated;

    /// <summary>Who belongs, as the document says.</summary>
    public Membership Membership { get; init; } = new();

    /// <summary>Who may do what: joining, substituting, committing resources.</summary>
    public ValueList<EligibilityRule> Eligibility { get; init; } = ValueList<EligibilityRule>.Empty;

    /// <summary>What is said of deputies at all; the test of a deputy is one of the rules of eligibility.</summary>
    public DocumentValue<DeputyPolicy> Deputies { get; init; }

    /// <summary>Offices in addition to the Chair and the Vice-Chair, such as the secretary; a term or a vacancy is assessed as theirs is.</summary>
    public ValueList<DocumentValue<Office>> OtherOffices { get; init; } = ValueList<DocumentValue<Office>>.Empty;

    /// <summary>How the group decides.</summary>
    public DocumentValue<DecisionRule> Decides { get; init; }

    /// <summary>What it leaves to someone else to decide.</summary>
    public ValueList<Delegation> Delegations { get; init; } = ValueList<Delegation>.Empty;

    /// <summary>The principles of conduct that bind its members.</summary>
    public ValueList<ConductRule> Conduct { get; init; } = ValueList<ConductRule>.Empty;

    /// <summary>What a member with an interest does. The order does not matter: the heaviest grade that applies decides, and a dispensation lifts it.</summary>
    public ValueList<InterestRule> Interests { get; init; } = ValueList<InterestRule>.Empty;

    /// <summary>How a grievance is heard.</summary>
    public DocumentValue<GrievanceProcedure> Grievance { get; init; }

    /// <summary>Aims, objectives, purposes and remit, in the document's order.</summary>
    public ValueList<RecordedProvision> Objectives { get; init; } = ValueList<RecordedProvision>.Empty;

    /// <summary>What members take on, in the document's order.</summary>
    public ValueList<RecordedProvision> MemberDuties { get; init; } = ValueList<RecordedProvision>.Empty;

    /// <summary>Recurring duties: reports, reviews, events.</summary>
    public ValueList<RecurringDuty> RecurringDuties { get; init; } = ValueList<RecurringDuty>.Empty;

    /// <summary>What the document says beyond all that, in its own order: kept with its place, and not computed with.</summary>
    public ValueList<RecordedProvision> Recorded { get; init; } = ValueList<RecordedProvision>.Empty;

    /// <summary>The points of which the document says more than is held here, by their names in a file of terms such as <c>interests</c>. What depends on them is not known; a single value says so of itself.</summary>
    public ValueList<string> NotRead { get; init; } = ValueList<string>.Empty;

    /// <summary>Where it comes from and when it ends.</summary>
    public GroupLife Life { get; init; } = new();

    /// <summary>A second body of which it is a sub-group too.</summary>
    public DocumentValue<Party> SecondParent { get; init; }

    /// <summary>To whom it answers, step by step upwards; empty when the document gives no order.</summary>
    public ValueList<DocumentValue<Party>> ChainOfAccount { get; init; } = ValueList<DocumentValue<Party>>.Empty;

    /// <summary>The authorities that it serves together; empty when it serves one.</summary>
    public ValueList<DocumentValue<Party>> Authorities { get; init; } = ValueList<DocumentValue<Party>>.Empty;

    /// <summary>The other bodies that it is at the same time, such as the statutory board.</summary>
    public ValueList<Hat> Hats { get; init; } = ValueList<Hat>.Empty;

    /// <summary>The definitions that its remit adopts.</summary>
    public ValueList<AdoptedDefinition> Definitions { get; init; } = ValueList<AdoptedDefinition>.Empty;

    /// <summary>The texts from which it takes rules.</summary>
    public ValueList<InheritedRules> Inherits { get; init; } = ValueList<InheritedRules>.Empty;

    /// <summary>The rule that answers a question of eligibility; null when the document does not say.</summary>
    /// <param name="question">The question.</param>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    public EligibilityRule? RuleOn(EligibilityQuestion question) => Eligibility.FirstOrDefault(one => one.Question == Guard.NotNull(question));
}
