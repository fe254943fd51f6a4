<#macro content>
  <#if (pageId!'') == 'login'><p class="people-note">${msg("accountsAreGiven")}</p><p class="people-note">${msg("peopleWithoutPassword")}</p></#if>
</#macro>
