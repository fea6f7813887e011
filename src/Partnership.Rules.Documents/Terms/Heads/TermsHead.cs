namespace Partnership.Rules.Documents.Terms;

/// <summary>What a part of terms of reference is about.</summary>
internal enum TermsHead
{
    /// <summary>A heading that names none of the others.</summary>
    Other,
    Purpose,
    Definitions,
    Membership,
    MemberDuties,
    Deputies,
    Chair,
    Quorum,
    Meetings,
    Papers,
    Minutes,
    Decisions,
    Conflicts,
    Reporting,
    Links,
    Review,
    Grievance,
}
