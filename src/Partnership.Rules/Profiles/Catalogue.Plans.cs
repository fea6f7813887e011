using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Profiles;

/// <content>The strategies and the plans.</content>
public static partial class Catalogue
{
    /// <summary>The action plans that are built in.</summary>
    public static ValueList<ActionPlan> Plans => field ??= ValueList.Of(Plan2017.Plan);

    /// <summary>The schemes of strands. There is no crosswalk from one to another.</summary>
    public static ValueList<StrandScheme> StrandSchemes => field ??= ValueList.Of(Strategy2008.Scheme, Plan2017.TermsScheme, Plan2017.Scheme);

    /// <summary>The scales of ratings: those any plan may use, and the legend of each plan.</summary>
    public static ValueList<RatingScale> RatingScales => field ??=
        ValueList.Of(RatingScale.FiveColours, RatingScale.ThreeColours, RatingScale.HalfSteps, RatingScale.Urgency, Plan2017.Legend);

    /// <summary>The commitments of the built-in strategies.</summary>
    public static ValueList<Commitment> Commitments => Strategy2008.Commitments;

    /// <summary>What strategies say was done under those before them.</summary>
    public static ValueList<Achievement> Achievements => Strategy2008.Achievements;

    /// <summary>The targets of areas.</summary>
    public static ValueList<AreaTarget> AreaTargets => Strategy2008.Areas;

    /// <summary>The other figures that strategies print, and those they say are missing.</summary>
    public static ValueList<StrategyFigure> Figures => Strategy2008.Figures;

    /// <summary>The Acts that strategies name as their framework.</summary>
    public static ValueList<LegalSource> LegalFramework => Strategy2008.LegalFramework;

    /// <summary>The indicators of the set, in a fixed order.</summary>
    public static ValueList<Indicator> Indicators => Indicators2008.All;

    /// <summary>What strategies and plans also say.</summary>
    public static ValueList<Statement> Statements => field ??= ValueList.Of([.. Strategy2008.Statements, .. Plan2017.Statements]);
}
