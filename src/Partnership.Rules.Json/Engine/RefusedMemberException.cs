namespace Partnership.Rules.Json.Engine;

/// <summary>A value that only the whole object can refuse, with the member that holds it.</summary>
/// <param name="member">The member, by its name in JSON.</param>
/// <param name="message">What is wrong with its value, and what is valid.</param>
internal sealed class RefusedMemberException(string member, string message) : FormatException(message)
{
    internal string Member { get; } = member;
}
