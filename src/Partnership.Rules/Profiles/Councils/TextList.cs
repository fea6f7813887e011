using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>Gathers every text that is cited.</summary>
internal static class TextList
{
    internal static ValueList<Instrument> All() => Documents().Concat(Definitions()).Concat(Statutes()).Concat(Neighbours()).Concat(Commencement.Texts).Distinct().ToValueList();

    private static Instrument[] Documents() =>
    [
        SourceDocuments.CambridgeshireTerms, SourceDocuments.CambridgeshireStrategy, SourceDocuments.StockportTerms,
        SourceDocuments.SouthamptonTerms, SourceDocuments.CambridgeshireAndPeterboroughPlan,
    ];

    private static IEnumerable<Instrument> Definitions() =>
        [EarlierDefinition.Text, CrossGovernmentDefinition.Text, CoerciveControlConnection.Text, .. ContrastDefinitions.Texts];

    private static Instrument[] Statutes() =>
    [
        DomesticAbuseAct.Text, SafeAccommodationRegulations.Text, DomesticHomicideReviews.Text, DomesticHomicideReviews.Guidance,
        MaracPractice.Criteria, MaracPractice.Repeats, DisclosureScheme.Text, CrimeAndSecurityAct.Text, CrimeAndSecurityAct.PilotOrder,
        FamilyLawAct.Text,
        CouncilMeetings.Text, CouncilMeetings.NoticeOrder, CouncilMeetings.ExecutiveRegulations, FreedomOfInformation.Text,
        DataProtection.Text, DataProtection.Act, DataProtection.AmendingAct, DataProtection.Guidance, Complaints.Text, Complaints.Code, CommunitySafety.Text,
        NationalIndicators.Handbook,
    ];

    private static Instrument[] Neighbours() =>
    [
        DomesticAbuseAct.PilotStart, DomesticAbuseAct.PilotEnd, DataProtection.Periods, DataProtection.Commencement,
        StalkingOrders.Text, VictimsCode.Text, AntiSocialBehaviourAct.Text, CrimeAndDisorderCommittees.Text, OffensiveWeaponsReviews.Text, PoliceAndCrime.Act, PoliceAndCrime.Precepts,
        ChildProtection.Text, WorkingTogether.Text, PracticeReviews.Text, LookedAfterChildren.Text, ChildrensComplaints.Text, SafeguardingAdults.Text,
        Homelessness.Text, HomelessnessReviews.Text, EnvironmentalInformation.Text, InformationReviews.Code,
        LandlordComplaints.Text, CareComplaints.PublicHealthRegulations, CareComplaints.AdultCareRegulations,
        Councillors.LocalismAct, CouncilTax.Text, PublicSectorEquality.Text, Companions.Text,
        Claims.EqualityAct, Claims.CivilProcedureRules, Claims.HumanRightsAct,
    ];
}
