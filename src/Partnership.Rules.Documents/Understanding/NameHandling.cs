namespace Partnership.Rules.Documents;

/// <summary>What becomes of the names of people in a plan.</summary>
public enum NameHandling
{
    /// <summary>Each name becomes a key, O1, O2 and so on, the same throughout the plan. E-mail addresses and telephone numbers are taken out.</summary>
    Replace,

    /// <summary>Names stay. The caller answers for where they go.</summary>
    Keep,
}
