namespace Partnership.Rules.DutyRegister.SignIn;

/// <summary>Who may do what: a reader looks, an officer enters and answers, an administrator changes the calendar and the feeds.</summary>
public static class Roles
{
    public const string Reader = "reader";
    public const string Officer = "officer";
    public const string Administrator = "administrator";

    /// <summary>The policies, by the same words: each holds those above it.</summary>
    public static IReadOnlyDictionary<string, string[]> Policies { get; } = new Dictionary<string, string[]>
    {
        [Reader] = [Reader, Officer, Administrator],
        [Officer] = [Officer, Administrator],
        [Administrator] = [Administrator],
    };
}
