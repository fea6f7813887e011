using System.Security.Claims;

namespace Partnership.Rules.DutyRegister.Running;

/// <summary>Who changes something, and why: no change is made without both.</summary>
public sealed record Actor(string Who, string Why)
{
    /// <summary>Who is signed in, by the key that the provider gives a person or a program. A name is shown on pages and never kept.</summary>
    public static Actor Of(ClaimsPrincipal user, string? why)
    {
        ArgumentNullException.ThrowIfNull(user);
        return new Actor(KeyOf(user), why ?? string.Empty);
    }

    public static string KeyOf(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.FindFirstValue("sub") ?? "not known";
    }
}
