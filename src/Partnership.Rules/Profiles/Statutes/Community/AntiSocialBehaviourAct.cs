using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>The Anti-social Behaviour, Crime and Policing Act 2014.</summary>
public static class AntiSocialBehaviourAct
{
    /// <summary>The Act: Anti-social Behaviour, Crime and Policing Act 2014.</summary>
    public static Instrument Text { get; } = new("ukpga-2014-12", "Anti-social Behaviour, Crime and Policing Act 2014", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2014/12");
}
