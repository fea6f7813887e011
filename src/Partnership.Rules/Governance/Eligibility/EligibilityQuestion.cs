using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>A question of who may do what in a group. A document answers some of them and is without a rule on others.</summary>
public sealed class EligibilityQuestion : ClosedSet<EligibilityQuestion>
{
    private EligibilityQuestion(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>The question whether a person may join.</summary>
    public static EligibilityQuestion Join { get; } = new("join", 0, "who may join");

    /// <summary>The question whether the expression of interest is in order.</summary>
    public static EligibilityQuestion ExpressInterest { get; } = new("express-interest", 1, "how interest in membership is expressed");

    /// <summary>The question whether the agency gives the commitments that membership asks.</summary>
    public static EligibilityQuestion Commitments { get; } = new("commitments", 2, "what a member commits to");

    /// <summary>The question whether a person may be co-opted.</summary>
    public static EligibilityQuestion CoOpt { get; } = new("co-opt", 3, "who may be co-opted");

    /// <summary>The question whether a person may substitute for a member.</summary>
    public static EligibilityQuestion Substitute { get; } = new("substitute", 4, "who may substitute for a member");

    /// <summary>The question whether a member has the authority that the group asks for.</summary>
    public static EligibilityQuestion Authority { get; } = new("authority", 5, "what authority a member must hold");

    /// <summary>The question whether a member has done what membership asks beforehand.</summary>
    public static EligibilityQuestion Confidentiality { get; } = new("confidentiality", 6, "what a member signs");

    /// <summary>The question whether resources may be committed for the partnership.</summary>
    public static EligibilityQuestion CommitResources { get; } = new("commit-resources", 7, "when resources may be committed");

    /// <summary>The question whether a person may be put out of a meeting.</summary>
    public static EligibilityQuestion RemoveFromMeeting { get; } = new("remove-from-meeting", 8, "who may be put out of a meeting");

    /// <summary>The question whether a person may complain.</summary>
    public static EligibilityQuestion RaiseGrievance { get; } = new("raise-grievance", 9, "who may raise a grievance");

    /// <summary>The question whether a person may appeal.</summary>
    public static EligibilityQuestion Appeal { get; } = new("appeal", 10, "who may appeal");

    /// <summary>The question of who takes the chair.</summary>
    public static EligibilityQuestion Preside { get; } = new("preside", 11, "who may take the chair");

    /// <summary>The question whether the meeting does business with the public in the room, or without.</summary>
    public static EligibilityQuestion MeetInPublic { get; } = new("meet-in-public", 12, "when a meeting is open to the public");

    /// <summary>The question whether a person may sit on the executive committee that investigates a grievance.</summary>
    public static EligibilityQuestion SitOnExecutiveCommittee { get; } = new("sit-on-executive-committee", 13, "who may sit on the executive committee");

    /// <summary>The question whether a person may sit on the select committee that hears an appeal.</summary>
    public static EligibilityQuestion SitOnSelectCommittee { get; } = new("sit-on-select-committee", 14, "who may sit on the select committee");

    /// <summary>Every question of the set, in a fixed order.</summary>
    public static ValueList<EligibilityQuestion> All { get; } = ValueList.Of(
        Join, ExpressInterest, Commitments, CoOpt, Substitute, Authority, Confidentiality, CommitResources, RemoveFromMeeting, RaiseGrievance, Appeal, Preside, MeetInPublic, SitOnExecutiveCommittee, SitOnSelectCommittee);

    /// <summary>The question in words.</summary>
    public string Words { get; }

    /// <summary>Reads a question by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such question; the message lists the valid codes.</exception>
    public static EligibilityQuestion Parse(string text) => Find(All, text, "a question of eligibility");
}
